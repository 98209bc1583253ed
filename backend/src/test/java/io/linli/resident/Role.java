package io.linli.resident;

import java.util.Set;

/** The kinds of callers, and what each is in the table of moves. */
enum Role {
  SELF(Mover.RESIDENT, Mover.CLAIMANT),
  SPONSOR(Mover.OWNER),
  ANOTHER_RESIDENT,
  CLERK(Mover.CLERK),
  MANAGER(Mover.MANAGER),
  ONLOOKER,
  HEAD(Mover.BUILDING_HEAD),
  HEAD_OF_ANOTHER_BUILDING,
  SUPERVISOR(Mover.SUPERVISOR),
  ANOTHER_COMPANY,
  ANOTHER_STREET;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final Set<Mover> movers;

  Role(Mover... movers) {
    this.movers = Set.of(movers);
  }

  /** As what the caller takes steps; nothing for those who may take none. */
  Set<Mover> movers() {
    return movers;
  }

  boolean takes(Move move) {
    return move.movers().stream().anyMatch(movers::contains);
  }
}
