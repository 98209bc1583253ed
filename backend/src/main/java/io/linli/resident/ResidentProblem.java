package io.linli.resident;

import io.linli.platform.problem.ProblemType;

/** Problems of residents. */
public enum ResidentProblem implements ProblemType {
  RESIDENT_STATE_CONFLICT(409, "resident-state-conflict"),
  CLAIM_OPEN(409, "claim-open"),
  CLAIM_LIMIT_REACHED(409, "claim-limit-reached"),
  CLAIM_NOT_ON_REGISTER(422, "claim-not-on-register"),
  OWN_CLAIM(409, "own-claim"),
  ALREADY_RESIDENT(409, "already-resident"),
  PERSON_REMOVED(409, "person-removed"),
  NOT_THE_OWNER(403, "not-the-owner"),
  FAMILY_INVITATION_CLOSED(409, "family-invitation-closed"),
  FAMILY_INVITATION_EXPIRED(409, "family-invitation-expired"),
  APPEAL_TOO_LATE(422, "appeal-too-late"),
  APPEAL_STILL_OPEN(409, "appeal-still-open"),
  OWN_REMOVAL(409, "own-removal"),
  ALREADY_BUILDING_HEAD(409, "already-building-head");

  private final int status;
  private final String code;

  ResidentProblem(int status, String code) {
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
