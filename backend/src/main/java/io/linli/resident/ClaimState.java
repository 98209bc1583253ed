package io.linli.resident;

/** Where a claim of a household stands. */
public enum ClaimState {
  SUBMITTED,
  CONFIRMED,
  REFUSED,
  WITHDRAWN,
  /** Nobody decided in time. */
  LAPSED
}
