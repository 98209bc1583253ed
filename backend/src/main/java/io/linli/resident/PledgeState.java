package io.linli.resident;

/** What became of the pledge of a resident who was removed. */
public enum PledgeState {
  NONE,
  OFFERED,
  ACCEPTED,
  REFUSED
}
