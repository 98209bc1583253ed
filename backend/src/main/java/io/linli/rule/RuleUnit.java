package io.linli.rule;

import io.linli.platform.openapi.OpenEnums;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the amount of a rule counts. */
@Schema(
    description = "What the amount of a rule counts",
    extensions = @Extension(name = OpenEnums.MARK, value = "true", parseValue = true))
public enum RuleUnit {
  /** Minutes round the clock. */
  MINUTES(Dimension.TIME),
  /** Hours round the clock. */
  HOURS(Dimension.TIME),
  /**
   * Days of the calendar; the day of the beginning doesn't count, the last one ends at midnight.
   */
  CALENDAR_DAYS(Dimension.TIME),
  /** The same with working days alone. */
  WORKING_DAYS(Dimension.TIME),
  /** Ends of days: 1 is the midnight that follows (修水不过天). */
  DAY_ENDS(Dimension.TIME),
  /** Ends of nights: 1 is the six o'clock in the morning that follows (修电不过夜). */
  NIGHT_ENDS(Dimension.TIME),
  /** Minutes after midnight from which on something is allowed; later is stricter. */
  CLOCK_FROM(Dimension.CLOCK_FROM),
  /** Minutes after midnight until which something is allowed; earlier is stricter. */
  CLOCK_UNTIL(Dimension.CLOCK_UNTIL),
  /** A share in percent, 0 to 100. */
  PERCENT(Dimension.SHARE),
  /** How often, a whole number. */
  TIMES(Dimension.COUNT),
  /** Money in CNY, two places. */
  YUAN(Dimension.MONEY);

  private final Dimension dimension;

  RuleUnit(Dimension dimension) {
    this.dimension = dimension;
  }

  /** Whether both measure the same, so that one can stand in for the other. */
  public boolean measuresAs(RuleUnit other) {
    return dimension == other.dimension;
  }

  /** Whether it says how long something may take. */
  public boolean isTime() {
    return dimension == Dimension.TIME;
  }

  /** Whether only whole numbers of it make sense. */
  public boolean isWhole() {
    return dimension != Dimension.SHARE && dimension != Dimension.MONEY;
  }

  /**
   * How many minutes one of it lasts at most, holidays aside.
   *
   * @throws IllegalStateException when it measures no time
   */
  long minutes() {
    return switch (this) {
      case MINUTES -> 1;
      case HOURS -> 60;
      case CALENDAR_DAYS, DAY_ENDS, NIGHT_ENDS -> 1440;
      case WORKING_DAYS -> 2016;
      case CLOCK_FROM, CLOCK_UNTIL, PERCENT, TIMES, YUAN ->
          throw new IllegalStateException(this + " measures no time");
    };
  }

  private enum Dimension {
    TIME,
    CLOCK_FROM,
    CLOCK_UNTIL,
    SHARE,
    COUNT,
    MONEY
  }
}
