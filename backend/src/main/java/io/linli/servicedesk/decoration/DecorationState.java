package io.linli.servicedesk.decoration;

/** How far a household's decoration has come. */
enum DecorationState {
  /** The plan is with the desk. */
  FILED,
  /** Work may begin, once the acts are acknowledged and the deposit is taken. */
  APPROVED,
  /** The plan isn't approved, and the reason was told. */
  REFUSED,
  /** The household doesn't decorate after all. */
  WITHDRAWN,
  /** Work is going on. */
  WORKING,
  /** Work must rest until what was wrong is put right. */
  STOPPED,
  /** The work passed its check; the deposit is kept until nothing more can be expected to break. */
  WARRANTY,
  /** The deposit is returned. */
  SETTLED
}
