package io.linli.servicedesk.servicecase;

/** As what somebody made a step. */
enum ActingAs {
  /** Staff of the managing tenant. */
  MANAGING_TENANT,
  /** Staff of a supervisor. */
  SUPERVISOR,
  /** The resident who opened the case. */
  RESIDENT,
  /** Nobody: a time was up. */
  SERVICE
}
