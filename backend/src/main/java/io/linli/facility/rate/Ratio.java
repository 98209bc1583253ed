package io.linli.facility.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole that was counted or measured.
 *
 * @param part what is as it should be
 * @param whole of how much that is known; zero when nothing is
 * @param unknown how much of the same nothing is known of
 */
record Ratio(BigDecimal part, BigDecimal whole, long unknown) {
  static final Ratio NOTHING = new Ratio(BigDecimal.ZERO, BigDecimal.ZERO, 0);

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  static Ratio of(long part, long whole, long unknown) {
    return new Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), unknown);
  }

  /** In percent, cut after two places; empty when nothing is known. */
  Optional<BigDecimal> percent() {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.multiply(ALL).divide(whole, 2, RoundingMode.DOWN));
  }

  /** Whether it is at least so much, exactly; empty when nothing is known. */
  Optional<Boolean> reaches(BigDecimal percent) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.multiply(ALL).compareTo(percent.multiply(whole)) >= 0);
  }
}
