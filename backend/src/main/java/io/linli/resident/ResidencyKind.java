package io.linli.resident;

/** By what somebody is a resident of a household (domain.md T5). */
public enum ResidencyKind {
  /** An owner of the register. */
  OWNER,
  /** Another occupant of the register. */
  OCCUPANT,
  /** A member of the family, for whom an owner answers. */
  FAMILY
}
