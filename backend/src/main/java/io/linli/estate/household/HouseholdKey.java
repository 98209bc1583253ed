package io.linli.estate.household;

import java.util.UUID;

/** What every row of a household carries of it. */
public record HouseholdKey(UUID householdId, UUID communityId, UUID tenantId, String areaCode) {}
