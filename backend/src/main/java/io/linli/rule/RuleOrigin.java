package io.linli.rule;

/** Who says what a rule's value is. */
public enum RuleOrigin {
  /** A version of a pack, of the country or of an area. */
  PACK,
  /** The tenant itself, where the pack lets it. */
  OVERRIDE
}
