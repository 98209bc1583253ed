package io.linli.assessment.standard;

import java.math.BigDecimal;

/** Arithmetic of points: exact decimals with one place, never rounded. */
public final class Points {
  /** What the items of every standard add up to. */
  public static final BigDecimal WHOLE = BigDecimal.valueOf(1000, 1);

  /** No points, with one place. */
  public static final BigDecimal NONE = BigDecimal.valueOf(0, 1);

  private Points() {}

  /** Whether the figure is exact in one decimal place; 7.50 is, 7.55 is not. */
  public static boolean exact(BigDecimal points) {
    return points.stripTrailingZeros().scale() <= 1;
  }

  /**
   * The same figure with exactly one place.
   *
   * @throws ArithmeticException when it has more; check with {@link #exact} first
   */
  public static BigDecimal of(BigDecimal points) {
    return points.setScale(1);
  }
}
