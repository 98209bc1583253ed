package io.linli.servicedesk;

/** What a line of a case is for. */
public enum ChargeKind {
  /** Material (材料). */
  MATERIAL,
  /** Labour (人工). */
  LABOUR
}
