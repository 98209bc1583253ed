package io.linli.servicedesk;

/** How soon a case must be seen to. */
public enum Urgency {
  /** At once (急修). */
  URGENT,
  ORDINARY
}
