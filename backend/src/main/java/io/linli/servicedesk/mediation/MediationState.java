package io.linli.servicedesk.mediation;

/** How far a mediation has come. */
enum MediationState {
  /** The level that it was asked of hasn't answered yet. */
  REQUESTED,
  /** The mediator hears the parties. */
  ACCEPTED,
  /** There is a text, and not everybody has signed it. */
  AGREED,
  /** Every party and the mediator have signed: the agreement is valid. */
  SETTLED,
  /** The law excludes it; the reason was told. */
  REFUSED,
  /** The parties don't agree; the next level can be asked. */
  FAILED,
  /** Whoever asked for it doesn't want it any more. */
  WITHDRAWN;

  /**
   * Whether a mediator is at work. A request alone is not enough: otherwise a company could stop
   * the clocks of its own case by asking.
   */
  boolean isOpen() {
    return this == ACCEPTED || this == AGREED;
  }

  /** Whether nothing follows at this level. */
  boolean isEnd() {
    return switch (this) {
      case SETTLED, REFUSED, FAILED, WITHDRAWN -> true;
      case REQUESTED, ACCEPTED, AGREED -> false;
    };
  }
}
