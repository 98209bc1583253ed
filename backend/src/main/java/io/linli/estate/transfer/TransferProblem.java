package io.linli.estate.transfer;

import io.linli.platform.problem.ProblemType;

/** Problems that end an import or export. */
enum TransferProblem implements ProblemType {
  SHEET_REFUSED(422, "sheet-refused"),
  IMPORT_HAS_BAD_ROWS(422, "import-has-bad-rows"),
  IMPORT_OVERTAKEN(409, "import-overtaken");

  private final int status;
  private final String code;

  TransferProblem(int status, String code) {
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
