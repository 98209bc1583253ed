package io.linli.estate;

import io.linli.platform.problem.ProblemType;

/** Problems of the estate register. */
public enum EstateProblem implements ProblemType {
  COMMUNITY_CODE_TAKEN(409, "community-code-taken");

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
