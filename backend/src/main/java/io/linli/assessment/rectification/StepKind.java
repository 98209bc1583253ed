package io.linli.assessment.rectification;

/** What somebody did about an order. */
enum StepKind {
  /** The company says what it has done. */
  ANSWER,
  /** The supervisor looks again. */
  RE_CHECK
}
