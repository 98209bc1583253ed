package io.linli.resident;

/** Where a residency stands; only an active one opens the household. */
public enum ResidencyState {
  ACTIVE,
  /** Sold, moved out, or taken back by the owner. */
  ENDED,
  /** Removed for breaking the rules; comes back with a pledge that is accepted. */
  REMOVED,
  /** Removed a second time: comes back by an appeal or not at all. */
  BARRED
}
