package io.linli.estate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What everybody who signs in may know of a community.
 *
 * @param areaCode neighbourhood that it lies in, 12 digits
 * @param floorArea residential and commercial floor area together in m², two places
 * @param managingTenant name of who manages it, null when no tenant does
 * @param ratingStars stars of the last published rating, 0 to 3; null while there is none
 * @param ratingBand band of that rating
 * @param ratingYear year of that rating
 */
public record CommunityCard(
    UUID communityId,
    String code,
    String name,
    String address,
    String areaCode,
    int buildings,
    int households,
    BigDecimal floorArea,
    String managingTenant,
    Integer ratingStars,
    String ratingBand,
    Integer ratingYear,
    Instant ratedAt) {}
