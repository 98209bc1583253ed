package io.linli.contract;

import io.linli.platform.problem.ProblemType;

/** Problems of service contracts. */
public enum ContractProblem implements ProblemType {
  CONTRACT_STATUS_CONFLICT(409, "contract-status-conflict"),
  CONTRACT_NOT_CONFIRMED(409, "contract-not-confirmed"),
  CONTRACT_ALREADY_CONFIRMED(409, "contract-already-confirmed"),
  CONTRACT_PERIOD_OVER(409, "contract-period-over"),
  CONTRACT_PERIODS_OVERLAP(409, "contract-periods-overlap"),
  ATTACHMENT_TAKEN(409, "attachment-taken"),
  ATTACHMENTS_FULL(409, "attachments-full");

  private final int status;
  private final String code;

  ContractProblem(int status, String code) {
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
