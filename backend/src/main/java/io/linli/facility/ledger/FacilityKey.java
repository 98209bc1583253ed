package io.linli.facility.ledger;

import io.linli.facility.FacilityKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What other features know of a facility.
 *
 * @param units how many the entry stands for
 * @param installedOn null while it isn't known
 */
public record FacilityKey(
    UUID id,
    UUID communityId,
    UUID tenantId,
    String areaCode,
    FacilityKind kind,
    int units,
    LocalDate installedOn) {}
