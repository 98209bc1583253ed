package io.linli.region;

import io.linli.platform.problem.ProblemType;

/** Problems of division codes. */
public enum RegionProblem implements ProblemType {
  REGION_NOT_YOURS(403, "region-not-yours"),
  REGION_CODE_TAKEN(409, "region-code-taken");

  private final int status;
  private final String code;

  RegionProblem(int status, String code) {
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
