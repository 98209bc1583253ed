package io.linli.facility;

/** How a service stands. */
public enum ServiceState {
  /** Its day has not passed. */
  DUE,
  /** Its day has passed, and nobody has recorded that it was done. */
  OVERDUE,
  DONE,
  /** Its plan ended before its day, or the facility was scrapped. */
  CANCELLED
}
