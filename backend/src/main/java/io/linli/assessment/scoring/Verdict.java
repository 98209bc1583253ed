package io.linli.assessment.scoring;

/** What a rating comes to. */
public enum Verdict {
  /** One star or more. */
  STARRED,
  /** Passed without a star. */
  PASSED,
  /** Below the pass mark: rectification is ordered. */
  FAILED,
  /** A veto took the rating, whatever the points (domain.md A5). */
  FORFEITED
}
