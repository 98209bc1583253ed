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
  /** The service itself, when a time is up. */
  SERVICE
}
