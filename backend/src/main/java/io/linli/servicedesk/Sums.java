package io.linli.servicedesk;

import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How lines of the service desk are multiplied and summed up, in CNY to the cent. */
public final class Sums {
  private static final int PLACES = 2;

  /** More than any case or order costs, and less than a column holds. */
  private static final BigDecimal MOST = new BigDecimal("999999999.99");

  private Sums() {}

  /**
   * What a quantity costs, to the cent, half a cent up.
   *
   * @throws Problem {@code sum-too-large} when it is more than anything costs
   */
  public static BigDecimal product(BigDecimal unitPrice, BigDecimal quantity) {
    return bounded(unitPrice.multiply(quantity).setScale(PLACES, RoundingMode.HALF_UP));
  }

  /**
   * The sum itself.
   *
   * @throws Problem {@code sum-too-large} when it is more than anything costs
   */
  public static BigDecimal bounded(BigDecimal sum) {
    if (sum.compareTo(MOST) > 0) {
      throw Problem.invalid(Violation.at("/quantity", "sum-too-large", MOST));
    }
    return sum;
  }
}
