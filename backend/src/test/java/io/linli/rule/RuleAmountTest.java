package io.linli.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What asks for at least as much as something else. */
class RuleAmountTest {

  @ParameterizedTest
  @CsvSource({
    "9, CLOCK_FROM, 8, true",
    "8, CLOCK_FROM, 9, false",
    "17, CLOCK_UNTIL, 18, true",
    "18, CLOCK_UNTIL, 17, false",
    "8, CLOCK_FROM, 8, true",
    "30, MINUTES, 60, true",
    "90, PERCENT, 85, true",
    "2000, YUAN, 3000, true"
  })
  void theLaterBeginningAndTheEarlierEndOfADayAreStricter(
      long amount, RuleUnit unit, long other, boolean strict) {
    assertThat(RuleAmount.of(amount, unit).isAsStrictAs(RuleAmount.of(other, unit)))
        .isEqualTo(strict);
  }
}
