package io.linli.rule;

/** The working days of China, as the State Council arranges them year by year. */
public interface WorkingCalendars {

  /** What is known at this moment, for any number of questions. */
  WorkingCalendar current();
}
