package io.linli.patrol.round;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What a round needs to know of a point.
 *
 * @param retiredAt null while it is in use
 */
record PointFacts(
    UUID id,
    String name,
    String qrText,
    BigDecimal latitude,
    BigDecimal longitude,
    Instant retiredAt) {

  private static final int METRES_OF_RADIUS = 6_371_000;

  boolean isRetiredAt(Instant at) {
    return retiredAt != null && !retiredAt.isAfter(at);
  }

  /**
   * How far a position is, along the earth.
   *
   * @return null when either isn't known
   */
  Integer metresFrom(BigDecimal otherLatitude, BigDecimal otherLongitude) {
    if (latitude == null || otherLatitude == null || otherLongitude == null) {
      return null;
    }
    double from = Math.toRadians(latitude.doubleValue());
    double to = Math.toRadians(otherLatitude.doubleValue());
    double north = Math.sin((to - from) / 2);
    double east = Math.sin(Math.toRadians(otherLongitude.subtract(longitude).doubleValue()) / 2);
    double half = north * north + Math.cos(from) * Math.cos(to) * east * east;
    return (int) Math.round(2 * METRES_OF_RADIUS * Math.asin(Math.min(1, Math.sqrt(half))));
  }
}
