package io.linli.facility;

/** Which part of a day somebody is on duty. */
public enum DutyTime {
  MORNING,
  AFTERNOON,
  /** Until the morning after. */
  NIGHT,
  WHOLE_DAY
}
