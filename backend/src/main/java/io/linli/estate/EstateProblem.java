package io.linli.estate;

import io.linli.platform.problem.ProblemType;

/** Problems of the estate register. */
public enum EstateProblem implements ProblemType {
  COMMUNITY_CODE_TAKEN(409, "community-code-taken"),
  BUILDING_CODE_TAKEN(409, "building-code-taken"),
  UNIT_CODE_TAKEN(409, "unit-code-taken"),
  ROOM_TAKEN(409, "room-taken"),
  MANAGED_BY_COMPANY(409, "managed-by-company"),
  MANAGED_BY_ANOTHER(409, "managed-by-another"),
  OCCUPANT_ENDED(409, "occupant-ended"),
  COMMUNITY_IN_MANAGEMENT_AREA(409, "community-in-management-area"),
  MANAGEMENT_AREA_ENDED(409, "management-area-ended");

  private final int status;
  private final String code;

  EstateProblem(int status, String code) {
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
