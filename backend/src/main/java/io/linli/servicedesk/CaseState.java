package io.linli.servicedesk;

/** How far a case has come. */
public enum CaseState {
  /** It is known to the desk. */
  RECEIVED,
  /** The desk sees to it. */
  ACCEPTED,
  /** The desk doesn't see to it, and has said why. */
  REFUSED,
  /** It isn't ours; the person was given the right number (domain.md S5). */
  PASSED_ON,
  /** The person doesn't want it any more. */
  WITHDRAWN,
  /** Somebody is to go there. */
  DISPATCHED,
  /** Somebody is there. */
  ON_SITE,
  /** It is mended, or answered. */
  DONE,
  /** The person agrees. */
  CONFIRMED,
  /** The person said nothing in time. */
  LAPSED,
  /** The person was asked afterwards (domain.md S4). */
  FOLLOWED_UP,
  /** Nothing is left to do. */
  CLOSED;

  /** Whether somebody still has to see to it. */
  public boolean isOpen() {
    return switch (this) {
      case RECEIVED, ACCEPTED, DISPATCHED, ON_SITE -> true;
      case REFUSED, PASSED_ON, WITHDRAWN, DONE, CONFIRMED, LAPSED, FOLLOWED_UP, CLOSED -> false;
    };
  }
}
