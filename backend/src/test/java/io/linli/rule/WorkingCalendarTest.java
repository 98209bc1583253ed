package io.linli.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.clock.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WorkingCalendarTest {

  /** The week of National Day 2026: 1 to 7 October free, Saturday 10 October worked. */
  private static final WorkingCalendar CALENDAR = nationalDay();

  @ParameterizedTest
  @CsvSource({
    "2026-10-01, false", // a Thursday, and a holiday
    "2026-10-08, true",
    "2026-10-10, true", // a Saturday that makes up
    "2026-10-11, false",
    "2026-10-12, true"
  })
  void knowsWorkingDays(LocalDate day, boolean worked) {
    assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(worked);
  }

  /** Only 2026 is known: from 1 December on the next year is missed, and a lost year all along. */
  @ParameterizedTest
  @CsvSource({"2026-11-30, 0", "2026-12-01, 1", "2026-12-31, 1", "2027-01-01, 1", "2027-12-01, 2"})
  void missesTheNextYearFromDecemberOn(LocalDate day, int missing) {
    assertThat(CALENDAR.missingYears(day)).hasSize(missing);
  }

  @ParameterizedTest
  @CsvSource({
    // on site within 30 minutes [000·5a], holidays or not, over midnight
    "2026-10-01T23:50, 30, MINUTES, 2026-10-02T00:20",
    "2026-10-01T10:00, 24, HOURS, 2026-10-02T10:00",
    // a suggestion within two days [001·2]: the day itself doesn't count
    "2026-10-01T10:00, 2, CALENDAR_DAYS, 2026-10-04T00:00",
    // a complaint within three working days [002·7], before, in and after the holidays
    "2026-09-29T09:00, 3, WORKING_DAYS, 2026-10-10T00:00",
    "2026-10-03T09:00, 3, WORKING_DAYS, 2026-10-11T00:00",
    "2026-10-12T23:59, 3, WORKING_DAYS, 2026-10-16T00:00",
    "2026-10-12T09:00, 0, WORKING_DAYS, 2026-10-13T00:00",
    // water not past the day, electricity not past the night [000·5a]
    "2026-10-01T00:00, 1, DAY_ENDS, 2026-10-02T00:00",
    "2026-10-01T23:59, 1, DAY_ENDS, 2026-10-02T00:00",
    "2026-10-01T10:00, 1, NIGHT_ENDS, 2026-10-02T06:00",
    "2026-10-01T02:00, 1, NIGHT_ENDS, 2026-10-01T06:00",
    "2026-10-01T06:00, 1, NIGHT_ENDS, 2026-10-02T06:00"
  })
  void reckonsWhenALimitEnds(
      LocalDateTime from, long amount, RuleUnit unit, LocalDateTime expected) {
    Deadline deadline = CALENDAR.deadline(china(from), RuleAmount.of(amount, unit));

    assertThat(deadline.at()).isEqualTo(china(expected));
    assertThat(deadline.provisional()).isFalse();
  }

  @Test
  void marksWhatRunsIntoAYearWithoutACalendar() {
    Instant beforeNewYear = china(LocalDateTime.parse("2026-12-31T15:00"));

    Deadline deadline = CALENDAR.deadline(beforeNewYear, RuleAmount.of(1, RuleUnit.WORKING_DAYS));

    assertThat(deadline.provisional()).isTrue();
    // a Friday, and New Year's Day: the weekday is all that is known of it
    assertThat(deadline.at()).isEqualTo(china(LocalDateTime.parse("2027-01-02T00:00")));
    assertThat(CALENDAR.deadline(beforeNewYear, RuleAmount.of(24, RuleUnit.HOURS)).provisional())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-30, 2026-10-08, 1",
    "2026-09-29, 2026-10-10, 4",
    "2026-10-08, 2026-10-08, 0",
    "2026-10-09, 2026-10-01, 0"
  })
  void countsWorkingDays(LocalDate after, LocalDate until, long days) {
    assertThat(CALENDAR.workingDaysBetween(after, until)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    // the person can't be reached for 40 minutes
    "2026-10-12T10:30, MINUTES, 2026-10-12T10:10, 2026-10-12T10:50, 2026-10-12T11:10",
    "2026-10-16T00:00, WORKING_DAYS, 2026-10-12T10:00, 2026-10-12T23:00, 2026-10-16T00:00",
    "2026-10-16T00:00, WORKING_DAYS, 2026-10-12T10:00, 2026-10-14T08:00, 2026-10-20T00:00",
    // over a weekend only the Monday counts
    "2026-10-16T00:00, WORKING_DAYS, 2026-10-16T00:00, 2026-10-19T08:00, 2026-10-17T00:00",
    "2026-10-16T00:00, CALENDAR_DAYS, 2026-10-12T10:00, 2026-10-14T08:00, 2026-10-18T00:00"
  })
  void putsADeadlineOffByTheTimeThatItStoodStill(
      LocalDateTime due,
      RuleUnit unit,
      LocalDateTime stopped,
      LocalDateTime resumed,
      LocalDateTime expected) {
    Deadline extended =
        CALENDAR.extended(new Deadline(china(due), false), unit, china(stopped), china(resumed));

    assertThat(extended).isEqualTo(new Deadline(china(expected), false));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"PERCENT", "TIMES", "YUAN"})
  void reckonsWithTimeOnly(RuleUnit unit) {
    assertThatThrownBy(() -> CALENDAR.deadline(Instant.EPOCH, RuleAmount.of(1, unit)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant china(LocalDateTime local) {
    return local.atZone(ChinaTime.ZONE).toInstant();
  }

  private static WorkingCalendar nationalDay() {
    Map<LocalDate, DayKind> days = new HashMap<>();
    LocalDate.of(2026, 10, 1)
        .datesUntil(LocalDate.of(2026, 10, 8))
        .forEach(day -> days.put(day, DayKind.HOLIDAY));
    days.put(LocalDate.of(2026, 10, 10), DayKind.MAKE_UP_WORKING_DAY);
    return new WorkingCalendar(days, Set.of(2026));
  }
}
