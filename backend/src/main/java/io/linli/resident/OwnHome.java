package io.linli.resident;

import java.util.UUID;

/**
 * Where a resident lives, as far as other contexts need it to write down what the resident does.
 *
 * @param tenantId who manages the community
 * @param name the resident's own, in full
 */
public record OwnHome(
    UUID communityId, UUID tenantId, String areaCode, UUID householdId, String name) {}
