package io.linli.facility.emergency;

import io.linli.facility.IncidentState;
import java.util.Optional;

/**
 * Every move of an incident: from which state and to which. This is the one table; {@code
 * docs/emergencies.md} shows it. All are made by clerks and managers of who manages the estate.
 */
enum IncidentMove {
  DO_STEP(IncidentState.RUNNING, null),
  CLOSE(IncidentState.RUNNING, IncidentState.CLOSED),
  CALL_OFF(IncidentState.RUNNING, IncidentState.CALLED_OFF);

  private final IncidentState from;
  private final IncidentState to;

  IncidentMove(IncidentState from, IncidentState to) {
    this.from = from;
    this.to = to;
  }

  IncidentState from() {
    return from;
  }

  /** Where it leads; empty when the incident stays where it is. */
  Optional<IncidentState> to() {
    return Optional.ofNullable(to);
  }
}
