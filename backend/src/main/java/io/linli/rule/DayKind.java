package io.linli.rule;

/** What the State Council makes of a day. */
public enum DayKind {
  /** Free, whatever day of the week it is. */
  HOLIDAY,
  /** Worked at a weekend, for a holiday elsewhere in the week. */
  MAKE_UP_WORKING_DAY
}
