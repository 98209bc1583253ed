package io.linli.patrol;

/** How an item of a checklist is answered. */
public enum ItemKind {
  /** Yes or no; one of the two is as it should be. */
  YES_NO,
  /** A number in a unit, within a range when it is as it should be. */
  NUMBER,
  /** Words; they are never a finding by themselves. */
  TEXT
}
