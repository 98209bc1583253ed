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
}
