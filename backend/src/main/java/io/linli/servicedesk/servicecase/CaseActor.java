package io.linli.servicedesk.servicecase;

/** Who makes a move. */
enum CaseActor {
  /**
   * Clerks and managers of whoever handles the case: the managing tenant, or the street after it
   * took over.
   */
  HANDLER,
  /** Managers of a supervisor of the estate. */
  SUPERVISOR,
  /** A worker of whoever handles the case, who fits it. */
  WORKER,
  /** The resident who opened the case. */
  RESIDENT,
  /** The service itself, when a time is up. */
  SERVICE
}
