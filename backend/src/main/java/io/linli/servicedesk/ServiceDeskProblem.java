package io.linli.servicedesk;

import io.linli.platform.problem.ProblemType;

/** Problems of the service desk. */
public enum ServiceDeskProblem implements ProblemType {
  CASE_STATE_CONFLICT(409, "case-state-conflict"),
  CASE_WAITING(409, "case-waiting"),
  CASE_NOT_WAITING(409, "case-not-waiting"),
  CASE_NOT_POOLED(409, "case-not-pooled"),
  CHARGES_CHANGED(409, "charges-changed"),
  CHARGES_NOT_AGREED(409, "charges-not-agreed"),
  FUND_NOT_OFFERED(409, "fund-not-offered"),
  WORKER_KNOWN(409, "worker-known"),
  CASE_TAKEN_OVER(409, "case-taken-over"),
  CASE_NOT_ESCALATED(409, "case-not-escalated"),
  PROMISE_MADE(409, "promise-made"),
  PROMISE_MISSING(409, "promise-missing"),
  PROMISE_LAPSED(409, "promise-lapsed"),
  POSTPONED_ENOUGH(409, "postponed-enough"),
  FOLLOW_UP_OWED(409, "follow-up-owed"),
  ALREADY_DRAWN(409, "follow-ups-drawn"),
  REPORT_ANSWERED(409, "report-answered");

  private final int status;
  private final String code;

  ServiceDeskProblem(int status, String code) {
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
