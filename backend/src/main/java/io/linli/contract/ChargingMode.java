package io.linli.contract;

/** How the company is paid (domain.md C1). */
public enum ChargingMode {
  /** 包干制: the company keeps what the fees leave, and bears what they don't cover. */
  LUMP_SUM,
  /** 酬金制: the company takes its remuneration, the rest is the owners'. */
  REMUNERATION
}
