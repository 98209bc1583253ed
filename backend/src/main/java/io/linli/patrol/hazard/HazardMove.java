package io.linli.patrol.hazard;

import static io.linli.patrol.HazardState.ASSIGNED;
import static io.linli.patrol.HazardState.CLOSED;
import static io.linli.patrol.HazardState.DISMISSED;
import static io.linli.patrol.HazardState.FIXED;
import static io.linli.patrol.HazardState.FOUND;
import static io.linli.patrol.hazard.HazardActor.MANAGING_TENANT;
import static io.linli.patrol.hazard.HazardActor.SUPERVISOR;

import io.linli.patrol.HazardState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Every move of a hazard: from which states, to which, and who may make it. This is the one table;
 * {@code docs/patrols.md} shows it. What a supervisor has taken a hand in only a supervisor ends.
 */
enum HazardMove {
  ASSIGN(EnumSet.of(FOUND, ASSIGNED), ASSIGNED, EnumSet.of(MANAGING_TENANT)),
  ORDER(EnumSet.of(FOUND, ASSIGNED), ASSIGNED, EnumSet.of(SUPERVISOR)),
  FIX(EnumSet.of(FOUND, ASSIGNED), FIXED, EnumSet.of(MANAGING_TENANT)),
  PASS(EnumSet.of(FIXED), CLOSED, EnumSet.of(MANAGING_TENANT, SUPERVISOR)),
  FAIL(EnumSet.of(FIXED), ASSIGNED, EnumSet.of(MANAGING_TENANT, SUPERVISOR)),
  DISMISS(EnumSet.of(FOUND, ASSIGNED), DISMISSED, EnumSet.of(MANAGING_TENANT, SUPERVISOR)),
  FINE(EnumSet.of(FOUND, ASSIGNED, FIXED, CLOSED), null, EnumSet.of(SUPERVISOR)),
  PUBLISH(EnumSet.of(FOUND, ASSIGNED, FIXED, CLOSED), null, EnumSet.of(SUPERVISOR));

  @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy, changed by nobody
  private final Set<HazardState> from;

  private final HazardState to;

  @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy, changed by nobody
  private final Set<HazardActor> actors;

  HazardMove(Set<HazardState> from, HazardState to, Set<HazardActor> actors) {
    this.from = from;
    this.to = to;
    this.actors = actors;
  }

  Set<HazardState> from() {
    return EnumSet.copyOf(from);
  }

  /** Where it leads; empty when the hazard stays where it is. */
  Optional<HazardState> to() {
    return Optional.ofNullable(to);
  }

  Set<HazardActor> actors() {
    return EnumSet.copyOf(actors);
  }

  /** Whether it ends the hazard. */
  boolean ends() {
    return to == CLOSED || to == DISMISSED;
  }
}
