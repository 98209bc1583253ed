package io.linli.resident.residency;

import java.util.UUID;

/** Where a household stands, as every row about its residents says it. */
public record HouseholdPlace(
    UUID communityId, UUID tenantId, String areaCode, UUID buildingId, UUID householdId) {}
