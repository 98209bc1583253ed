package io.linli.servicedesk.mediation;

import java.util.List;

/** Between whom a dispute is (domain.md S6). */
enum MediationKind {
  OWNER_COMPANY(PartyKind.OWNER, PartyKind.COMPANY),
  OWNER_OWNER(PartyKind.OWNER, PartyKind.OWNER),
  OWNER_COMMITTEE(PartyKind.OWNER, PartyKind.COMMITTEE),
  OWNER_DEVELOPER(PartyKind.OWNER, PartyKind.DEVELOPER);

  private final PartyKind one;
  private final PartyKind other;

  MediationKind(PartyKind one, PartyKind other) {
    this.one = one;
    this.other = other;
  }

  /** Whether parties of these kinds can have such a dispute: both sides are there, nobody else. */
  boolean isBetween(List<PartyKind> parties) {
    long ones = parties.stream().filter(kind -> kind == one).count();
    long others = parties.stream().filter(kind -> kind == other).count();
    if (one == other) {
      return ones >= 2 && ones == parties.size();
    }
    return ones >= 1 && others >= 1 && ones + others == parties.size();
  }
}
