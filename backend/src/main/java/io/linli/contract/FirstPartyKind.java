package io.linli.contract;

/** With whom the company has a service contract (domain.md C1). */
public enum FirstPartyKind {
  /** 业主: the owners, for whom their committee signs. */
  OWNERS,
  /** 建设单位: the developer, until the owners can choose. */
  DEVELOPER,
  /** 街道办事处: the street, where nobody else can. */
  STREET
}
