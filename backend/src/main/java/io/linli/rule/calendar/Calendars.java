package io.linli.rule.calendar;

import io.linli.platform.id.Ids;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import io.linli.rule.DayKind;
import io.linli.rule.WorkingCalendar;
import io.linli.rule.WorkingCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The years whose holidays are known. The operator of the service enters the next one. */
@ApplicationScoped
class Calendars implements WorkingCalendars {
  private final CalendarYearRepository years;
  private final CalendarDayRepository days;
  private final Clock clock;

  Calendars(CalendarYearRepository years, CalendarDayRepository days, Clock clock) {
    this.years = years;
    this.days = days;
    this.clock = clock;
  }

  @Override
  public WorkingCalendar current() {
    Map<LocalDate, DayKind> exceptions =
        days.streamAll().collect(Collectors.toMap(day -> day.day, day -> day.kind));
    return new WorkingCalendar(
        exceptions, years.streamAll().map(year -> year.year).collect(Collectors.toSet()));
  }

  CalendarResponse get(int year) {
    CalendarYear found = years.of(year).orElseThrow(Problem::notFound);
    return CalendarResponse.from(found, days.of(found.id));
  }

  /**
   * Enters a year, or a year's correction.
   *
   * @param ifMatch the version that was read; of a year that is new, none
   */
  CalendarResponse arrange(int year, String ifMatch, CalendarRequests.Arrangement request) {
    Optional<CalendarYear> known = years.of(year);
    known.ifPresent(calendar -> IfMatch.require(ifMatch, calendar.version));
    check(year, request);
    CalendarYear calendar = known.orElseGet(() -> new CalendarYear(Ids.next(), year));
    calendar.arrange(request.source(), clock.instant());
    years.persistAndFlush(calendar);
    days.delete("calendarId", calendar.id);
    request.days().forEach(day -> days.persist(new CalendarDay(Ids.next(), calendar.id, day)));
    days.flush();
    return CalendarResponse.from(calendar, days.of(calendar.id));
  }

  private static void check(int year, CalendarRequests.Arrangement request) {
    List<Violation> violations = new ArrayList<>();
    Set<LocalDate> seen = new HashSet<>();
    for (int i = 0; i < request.days().size(); i++) {
      CalendarRequests.Day day = request.days().get(i);
      String at = "/days/" + i;
      if (day.day().getYear() != year) {
        violations.add(Violation.at(at + "/day", "calendar-other-year", String.valueOf(year)));
      } else if (!seen.add(day.day())) {
        violations.add(Violation.at(at + "/day", "calendar-day-twice"));
      } else if (day.kind() == DayKind.MAKE_UP_WORKING_DAY && !isWeekend(day.day())) {
        violations.add(Violation.at(at + "/kind", "calendar-day-worked-anyway"));
      }
    }
    Problem.refuse(violations);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
