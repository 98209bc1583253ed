package io.linli.assessment.selfcheck;

/** Where a self-check stands. */
enum SelfCheckState {
  /** The company works on it; the supervisor doesn't see it. */
  DRAFT,
  /** Handed in: the supervisor reads it, nobody changes it. */
  SUBMITTED
}
