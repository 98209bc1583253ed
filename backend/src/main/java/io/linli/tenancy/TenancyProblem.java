package io.linli.tenancy;

import io.linli.platform.problem.ProblemType;

/** Problems of tenants and their members. */
public enum TenancyProblem implements ProblemType {
  CREDIT_CODE_TAKEN(409, "credit-code-taken"),
  JURISDICTION_TAKEN(409, "jurisdiction-taken"),
  TENANT_STATUS_CONFLICT(409, "tenant-status-conflict"),
  SUBJECT_ALREADY_MEMBER(409, "subject-already-member"),
  INVITATION_EXPIRED(409, "invitation-expired"),
  INVITATION_REVOKED(409, "invitation-revoked"),
  TENANT_WITHOUT_ADMINISTRATOR(409, "tenant-without-administrator"),
  TENANT_EXPORT_RUNNING(409, "tenant-export-running"),
  TENANT_REMOVAL_BEGUN(409, "tenant-removal-begun"),
  INVITATION_ACCEPTED(409, "invitation-accepted"),
  LAST_ADMINISTRATOR(422, "last-administrator");

  private final int status;
  private final String code;

  TenancyProblem(int status, String code) {
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
