package io.linli.platform.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in percent, with two places. */
public final class Percentage {
  public static final BigDecimal ALL = BigDecimal.valueOf(100);

  private Percentage() {}

  /** A share; null where nothing was counted. */
  public static BigDecimal of(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(ALL)
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }
}
