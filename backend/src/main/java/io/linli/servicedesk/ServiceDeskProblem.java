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
  REPORT_ANSWERED(409, "report-answered"),
  CASE_IN_MEDIATION(409, "case-in-mediation"),
  MEDIATION_STATE_CONFLICT(409, "mediation-state-conflict"),
  MEDIATION_NOT_YOURS(403, "mediation-not-yours"),
  MEDIATION_AT_TOP(409, "mediation-at-top"),
  MEDIATION_OF_CASE_EXISTS(409, "mediation-of-case-exists"),
  HEARING_MISSING(409, "mediation-hearing-missing"),
  HEARING_RECORDED(409, "mediation-hearing-recorded"),
  SIGNED_ALREADY(409, "mediation-signed-already"),
  DECORATION_STATE_CONFLICT(409, "decoration-state-conflict"),
  ACTS_NOT_ACKNOWLEDGED(409, "decoration-acts-not-acknowledged"),
  DECORATION_OUTSIDE_PERIOD(409, "decoration-outside-period"),
  DEPOSIT_MISSING(409, "decoration-deposit-missing"),
  DEPOSIT_TAKEN(409, "decoration-deposit-taken"),
  WARRANTY_RUNS(409, "decoration-warranty-runs"),
  NOTHING_TO_DEDUCT(409, "decoration-nothing-to-deduct"),
  CONTRACTOR_WITHOUT_CODE(409, "contractor-without-code"),
  BREACH_PUBLISHED(409, "contractor-breach-published"),
  BREACH_TAKEN_DOWN(409, "contractor-breach-taken-down"),
  SERVICE_EXISTS(409, "special-service-exists"),
  SERVICE_TAKEN_OFF(409, "special-service-taken-off"),
  ORDER_STATE_CONFLICT(409, "special-service-order-state-conflict"),
  ORDER_BEGUN(409, "special-service-order-begun"),
  RECEIPT_NUMBER_TAKEN(409, "receipt-number-taken");

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
