package io.linli.facility;

import io.linli.platform.problem.ProblemType;

/** Problems of facilities. */
public enum FacilityProblem implements ProblemType {
  FACILITY_NUMBER_TAKEN(409, "facility-number-taken"),
  FACILITY_SCRAPPED(409, "facility-scrapped"),
  SERVICE_NOT_DUE(409, "facility-service-not-due"),
  PLAN_ENDED(409, "facility-service-plan-ended"),
  CERTIFICATE_KNOWN(409, "facility-certificate-known"),
  EMERGENCY_PLAN_ADOPTED(409, "emergency-plan-adopted"),
  EMERGENCY_PLAN_SUPERSEDED(409, "emergency-plan-superseded"),
  INCIDENT_OVER(409, "emergency-incident-over"),
  INCIDENT_STEPS_OPEN(409, "emergency-steps-open"),
  INCIDENT_STEP_DONE(409, "emergency-step-done"),
  INCIDENT_STEP_TOO_EARLY(409, "emergency-step-too-early"),
  DUTY_TAKEN(409, "duty-taken"),
  DUTY_PAST(409, "duty-past"),
  WATCH_GROUP_FOUNDED(409, "watch-group-founded"),
  WATCH_FINDING_STATE(409, "watch-finding-state-conflict");

  private final int status;
  private final String code;

  FacilityProblem(int status, String code) {
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
