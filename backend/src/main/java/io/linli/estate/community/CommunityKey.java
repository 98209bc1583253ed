package io.linli.estate.community;

import java.util.UUID;

/**
 * What every row of an estate carries of its community.
 *
 * @param tenantId whose record the community is
 * @param areaCode neighbourhood that it lies in, 12 digits
 */
public record CommunityKey(UUID communityId, UUID tenantId, String areaCode) {}
