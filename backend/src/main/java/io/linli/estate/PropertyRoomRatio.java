package io.linli.estate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Property office rooms against the floor area of an estate, in per mille (domain.md E11). */
public final class PropertyRoomRatio {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private PropertyRoomRatio() {}

  /**
   * The ratio as it is shown.
   *
   * @param roomArea property office rooms in m²
   * @param floorArea floor area of the estate in m²
   * @return per mille, cut after two places, so that a norm just missed stays missed; null while
   *     the floor area is unknown (0)
   */
  public static BigDecimal perMille(BigDecimal roomArea, BigDecimal floorArea) {
    if (floorArea.signum() == 0) {
      return null;
    }
    return roomArea.multiply(THOUSAND).divide(floorArea, 2, RoundingMode.DOWN);
  }

  /**
   * Whether the rooms reach a norm. Decided on the areas themselves, never on the rounded ratio.
   *
   * @param norm wanted per mille
   */
  public static boolean reaches(BigDecimal norm, BigDecimal roomArea, BigDecimal floorArea) {
    return floorArea.signum() > 0
        && roomArea.multiply(THOUSAND).compareTo(norm.multiply(floorArea)) >= 0;
  }
}
