package io.linli.assessment.sheet;

/** Where a score sheet stands. */
public enum SheetState {
  /** Assessors work on it. */
  DRAFT,
  /** Complete, waiting for the round to be published; may be taken back. */
  SUBMITTED,
  /** Out, and frozen for good. */
  PUBLISHED
}
