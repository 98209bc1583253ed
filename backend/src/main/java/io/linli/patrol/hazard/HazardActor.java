package io.linli.patrol.hazard;

/** Who makes a move. */
enum HazardActor {
  /** Clerks and managers of the managing tenant. */
  MANAGING_TENANT,
  /** Managers of a supervisor of the estate. */
  SUPERVISOR
}
