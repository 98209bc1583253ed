package io.linli.servicedesk;

/** The way by which a case came in (domain.md S1). */
public enum CaseChannel {
  TELEPHONE,
  APP,
  VISIT,
  LETTER,
  EMAIL,
  /** A supervisor opened it on somebody's behalf. */
  STREET
}
