package io.linli.facility;

import java.time.LocalDate;

/** How often a plan has something done (domain.md E7: 年、季、月、周). */
public enum ServiceInterval {
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  private static final int MONTHS_OF_QUARTER = 3;

  /**
   * The day of one time, counted from 0. Reckoned from the first day, so that what falls on the
   * 31st comes back to it after a shorter month.
   */
  public LocalDate day(LocalDate first, int time) {
    return switch (this) {
      case WEEK -> first.plusWeeks(time);
      case MONTH -> first.plusMonths(time);
      case QUARTER -> first.plusMonths((long) MONTHS_OF_QUARTER * time);
      case YEAR -> first.plusYears(time);
    };
  }
}
