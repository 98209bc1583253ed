package io.linli.servicedesk.decoration;

import io.linli.platform.clock.ChinaTime;
import io.linli.rule.AppliedRule;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.Set;

/**
 * When decoration work is allowed on a day (002·3: 8 to 12 and 14 to 17), in minutes after
 * midnight.
 */
record WorkHours(long morningFrom, long morningUntil, long afternoonFrom, long afternoonUntil) {
  private static final String MORNING_FROM = "decoration.hours.morning-from";
  private static final String MORNING_UNTIL = "decoration.hours.morning-until";
  private static final String AFTERNOON_FROM = "decoration.hours.afternoon-from";
  private static final String AFTERNOON_UNTIL = "decoration.hours.afternoon-until";

  static final Set<String> RULES =
      Set.of(MORNING_FROM, MORNING_UNTIL, AFTERNOON_FROM, AFTERNOON_UNTIL);

  static WorkHours by(Map<String, AppliedRule> rules) {
    return new WorkHours(
        rules.get(MORNING_FROM).amount().whole(),
        rules.get(MORNING_UNTIL).amount().whole(),
        rules.get(AFTERNOON_FROM).amount().whole(),
        rules.get(AFTERNOON_UNTIL).amount().whole());
  }

  /** Whether work may go on at a moment; not any more at the very end of the hours. */
  boolean include(Instant at) {
    long minute = at.atZone(ChinaTime.ZONE).get(ChronoField.MINUTE_OF_DAY);
    boolean morning = minute >= morningFrom && minute < morningUntil;
    return morning || (minute >= afternoonFrom && minute < afternoonUntil);
  }
}
