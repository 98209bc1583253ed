package io.linli.servicedesk.mediation;

/** What a party of a dispute is. */
enum PartyKind {
  /** An owner or occupant, a person: shown masked (domain.md T6). */
  OWNER,
  /** The property company. */
  COMPANY,
  /** The owners' committee. */
  COMMITTEE,
  /** The developer. */
  DEVELOPER;

  boolean isPerson() {
    return this == OWNER;
  }
}
