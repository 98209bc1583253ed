package io.linli.rule;

import io.linli.platform.problem.Violation;
import java.math.BigDecimal;
import java.util.List;

/** What a rule's value can be at all, whoever sets it. */
public final class RuleBounds {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final BigDecimal MIDNIGHT = BigDecimal.valueOf(1440);
  private static final BigDecimal LONGEST = BigDecimal.valueOf(10_000);

  private RuleBounds() {}

  /**
   * What is wrong with a value, if anything.
   *
   * @param at JSON pointer to the object with {@code amount} and {@code unit}
   * @param shipped the unit in which the service ships the rule
   */
  public static List<Violation> violations(String at, RuleAmount value, RuleUnit shipped) {
    RuleUnit unit = value.unit();
    if (!unit.measuresAs(shipped)) {
      return List.of(Violation.at(at + "/unit", "rule-unit", shipped));
    }
    if (unit.isWhole() && value.amount().stripTrailingZeros().scale() > 0) {
      return List.of(Violation.at(at + "/amount", "rule-not-whole"));
    }
    if (value.amount().compareTo(least(unit)) < 0 || value.amount().compareTo(most(unit)) > 0) {
      return List.of(Violation.at(at + "/amount", "rule-amount", least(unit), most(unit)));
    }
    return List.of();
  }

  private static BigDecimal least(RuleUnit unit) {
    return unit == RuleUnit.DAY_ENDS || unit == RuleUnit.NIGHT_ENDS
        ? BigDecimal.ONE
        : BigDecimal.ZERO;
  }

  private static BigDecimal most(RuleUnit unit) {
    return switch (unit) {
      case PERCENT -> ALL;
      case MINUTES, HOURS, CALENDAR_DAYS, WORKING_DAYS, DAY_ENDS, NIGHT_ENDS, TIMES -> LONGEST;
      case CLOCK_FROM, CLOCK_UNTIL -> MIDNIGHT;
      case YUAN -> BigDecimal.valueOf(9_999_999_999L);
    };
  }
}
