package io.linli.contract;

/** Kinds of service contracts (domain.md C1). */
public enum ContractKind {
  /** 前期物业服务合同: before the owners can choose. */
  PRELIMINARY,
  /** 物业服务合同. */
  REGULAR,
  /** 委托合同: entrusted, with fewer services than a full contract. */
  ENTRUSTED
}
