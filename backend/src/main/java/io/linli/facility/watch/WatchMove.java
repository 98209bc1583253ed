package io.linli.facility.watch;

import io.linli.facility.WatchState;

/**
 * Every move of a finding of the group of four: from which state, to which, and who makes it. This
 * is the one table; {@code docs/group-of-four.md} shows it.
 */
enum WatchMove {
  ANSWER(WatchState.FILED, WatchState.ANSWERED, "the managing tenant"),
  RETURN(WatchState.ANSWERED, WatchState.FILED, "the street, or a level above"),
  CLOSE(WatchState.ANSWERED, WatchState.CLOSED, "the street, or a level above");

  private final WatchState from;
  private final WatchState to;
  private final String actor;

  WatchMove(WatchState from, WatchState to, String actor) {
    this.from = from;
    this.to = to;
    this.actor = actor;
  }

  WatchState from() {
    return from;
  }

  WatchState to() {
    return to;
  }

  /** Who makes it, as the page says it. */
  String actor() {
    return actor;
  }
}
