package io.linli.assessment.rectification;

/** Where a rectification order stands; follows from its last step. */
enum OrderState {
  /** Waiting for the company's first answer. */
  ISSUED,
  /** Answered, waiting for the re-check. */
  ANSWERED,
  /** Re-checked and not accepted: waiting for a further answer. */
  RETURNED,
  /** Re-checked and accepted (销号). */
  CLOSED
}
