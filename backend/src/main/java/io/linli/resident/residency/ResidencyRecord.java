package io.linli.resident.residency;

import io.linli.resident.ResidencyKind;
import io.linli.resident.ResidencyState;
import java.util.UUID;

/** A residency, as what decides about it sees it. */
public record ResidencyRecord(
    UUID id,
    HouseholdPlace household,
    String subject,
    ResidencyKind kind,
    ResidencyState status,
    String sponsoredBy,
    long version) {

  static ResidencyRecord of(Residency residency) {
    return new ResidencyRecord(
        residency.id,
        new HouseholdPlace(
            residency.communityId,
            residency.tenantId,
            residency.areaCode,
            residency.buildingId,
            residency.householdId),
        residency.subject,
        residency.kind,
        residency.status,
        residency.sponsoredBy,
        residency.version);
  }
}
