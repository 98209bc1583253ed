package io.linli.platform.clock;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Tells days and times that somebody means from those that only strain a calendar. */
public final class NearTimes {
  private static final int FIRST_YEAR_OF_DAYS = 1800;
  private static final int FIRST_YEAR_OF_TIMES = 2000;
  private static final int LAST_YEAR = 9999;

  private NearTimes() {}

  /** Whether a day lies in the years 1800 to 9999: houses are older than the register. */
  public static boolean isNear(LocalDate day) {
    return day.getYear() >= FIRST_YEAR_OF_DAYS && day.getYear() <= LAST_YEAR;
  }

  /** Whether a time lies in the years 2000 to 9999; the rules begin with the first of them. */
  public static boolean isNear(OffsetDateTime time) {
    int year = time.withOffsetSameInstant(ZoneOffset.UTC).getYear();
    return time.getYear() >= FIRST_YEAR_OF_TIMES
        && year >= FIRST_YEAR_OF_TIMES
        && time.getYear() <= LAST_YEAR
        && year <= LAST_YEAR;
  }
}
