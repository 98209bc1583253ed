package io.linli.rule;

import java.math.BigDecimal;

/**
 * How much a rule says.
 *
 * @param amount at least 0, two places at most
 */
public record RuleAmount(BigDecimal amount, RuleUnit unit) {

  public static RuleAmount of(long amount, RuleUnit unit) {
    return new RuleAmount(BigDecimal.valueOf(amount), unit);
  }

  /**
   * The amount of a unit that knows whole numbers only.
   *
   * @throws ArithmeticException when it isn't one
   */
  public long whole() {
    return amount.longValueExact();
  }

  /**
   * Whether it asks for at least as much as another: a shorter time, a larger share, fewer times.
   * Days are compared by the hours that they can last at most, the end of a day or night as one.
   */
  public boolean isAsStrictAs(RuleAmount other) {
    return switch (unit) {
      case PERCENT, CLOCK_FROM -> amount.compareTo(other.amount) >= 0;
      case TIMES, YUAN, CLOCK_UNTIL -> amount.compareTo(other.amount) <= 0;
      case MINUTES, HOURS, CALENDAR_DAYS, WORKING_DAYS, DAY_ENDS, NIGHT_ENDS ->
          minutes().compareTo(other.minutes()) <= 0;
    };
  }

  private BigDecimal minutes() {
    return amount.multiply(BigDecimal.valueOf(unit.minutes()));
  }
}
