package io.linli.patrol;

/** How a patrol plan repeats (domain.md P1). */
public enum CadenceKind {
  /** On given days of the week. */
  WEEKDAYS(1),
  /** Every n hours, from the first day's midnight on or from the beginning of each window. */
  EVERY_HOURS(72),
  /** Every n days, counted from the first day. */
  EVERY_DAYS(366),
  /** n times a day: once a window, or in n equal parts of the one window or of the day. */
  TIMES_A_DAY(96),
  /** n times a month, in parts of as equally many days as possible. */
  TIMES_A_MONTH(28);

  private final int most;

  CadenceKind(int most) {
    this.most = most;
  }

  /** The largest n. */
  public int most() {
    return most;
  }
}
