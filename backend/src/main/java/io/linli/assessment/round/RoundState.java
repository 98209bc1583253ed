package io.linli.assessment.round;

/** Where a round stands. */
enum RoundState {
  /** Companies check themselves, assessors score. */
  OPEN,
  /** Results are out and frozen. */
  PUBLISHED
}
