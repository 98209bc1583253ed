package io.linli.servicedesk.servicecase;

/** What a time limit of a case is about. */
enum ClockKind {
  /** Until it is accepted, refused or passed on. */
  RESPOND,
  /** Until somebody is there. */
  ON_SITE,
  /** Until it is answered. */
  ANSWER,
  /** Until it is mended. */
  FINISH,
  /** Until what was promised is kept (domain.md S2). */
  PROMISE,
  /** Until it counts as confirmed because nobody objects. */
  CONFIRM
}
