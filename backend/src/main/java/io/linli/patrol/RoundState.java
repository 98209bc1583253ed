package io.linli.patrol;

/** How a round of a patrol plan stands. */
public enum RoundState {
  /** It is due, or will be. */
  PLANNED,
  /** It was finished within its time. */
  DONE,
  /** It was finished after its time. */
  LATE,
  /** Its time has passed, and nobody has finished it. */
  MISSED;

  /** Whether it can still be walked. */
  public boolean isOpen() {
    return this == PLANNED || this == MISSED;
  }
}
