package io.linli.patrol;

/** How far a hazard has come. */
public enum HazardState {
  /** It is known. */
  FOUND,
  /** Somebody has to fix it by a date. */
  ASSIGNED,
  /** It is said to be fixed; another person looks again. */
  FIXED,
  /** It was seen to be fixed, and is struck off (销号). */
  CLOSED,
  /** It was none. */
  DISMISSED;

  /** Whether somebody still has to see to it. */
  public boolean isOpen() {
    return this == FOUND || this == ASSIGNED;
  }
}
