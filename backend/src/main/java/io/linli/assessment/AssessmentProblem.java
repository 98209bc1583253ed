package io.linli.assessment;

import io.linli.platform.problem.ProblemType;

/** Problems of standards, rounds, sheets and rectification orders. */
public enum AssessmentProblem implements ProblemType {
  /** A published standard never changes; a further version may be made. */
  STANDARD_PUBLISHED(409, "standard-published"),
  /** The tenant already has a round of this standard for the period. */
  ROUND_EXISTS(409, "round-exists"),
  /** A published round never changes. */
  ROUND_PUBLISHED(409, "round-published"),
  /** A ranking exists from publication on. */
  ROUND_NOT_PUBLISHED(409, "round-not-published"),
  /** The sheet isn't in the state that the step starts from. */
  SHEET_STATE_CONFLICT(409, "sheet-state-conflict"),
  /** The company has handed its self-check in. */
  SELF_CHECK_SUBMITTED(409, "self-check-submitted"),
  /** Today lies outside the days for self-checks. */
  SELF_CHECK_NOT_OPEN(409, "self-check-not-open"),
  /** The order isn't in the state that the step starts from. */
  ORDER_STATE_CONFLICT(409, "order-state-conflict");

  private final int status;
  private final String code;

  AssessmentProblem(int status, String code) {
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
