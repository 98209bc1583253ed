package io.linli.contract;

/** Where a service contract stands (domain.md C1). */
public enum ContractStatus {
  /** Being written by the company; nobody else sees it. */
  DRAFT,
  /** 已备案申报: filed with the street, which confirms or returns it. */
  FILED,
  /** In force: the company manages the estate. */
  ACTIVE,
  /** Its period is over. */
  EXPIRED,
  /** Ended before its period was over. */
  TERMINATED
}
