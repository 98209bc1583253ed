package io.linli.assessment.standard;

/** Where a version of a standard stands. */
enum StandardState {
  /** Seen and changed by its maker alone. */
  DRAFT,
  /** Public and frozen. */
  PUBLISHED
}
