package io.linli.patrol;

import io.linli.platform.problem.ProblemType;

/** Problems of patrols and hazards. */
public enum PatrolProblem implements ProblemType {
  POINT_TAKEN(409, "patrol-point-taken"),
  POINT_RETIRED(409, "patrol-point-retired"),
  LAST_POINT_OF_PLAN(409, "patrol-last-point"),
  PLAN_ENDED(409, "patrol-plan-ended"),
  ROUND_STATE_CONFLICT(409, "patrol-round-state-conflict"),
  ROUND_NOT_DUE(409, "patrol-round-not-due"),
  ROUND_OVER(409, "patrol-round-over"),
  POINT_CHECKED_IN(409, "patrol-point-checked-in"),
  ROUND_INCOMPLETE(409, "patrol-round-incomplete"),
  HAZARD_STATE_CONFLICT(409, "hazard-state-conflict"),
  HAZARD_SUPERVISED(409, "hazard-supervised"),
  RECHECK_BY_ANOTHER(409, "hazard-recheck-by-another"),
  HAZARD_PUBLISHED(409, "hazard-published");

  private final int status;
  private final String code;

  PatrolProblem(int status, String code) {
    this.status = status;
    this.code = code;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String code() {
    return code;
  }
}
