package io.linli.rule;

import io.linli.platform.clock.ChinaTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reckons time limits. Minutes and hours run round the clock; days end at midnight, and the day of
 * the beginning doesn't count (民法典 art. 201, 203). A year whose holidays aren't known has its
 * weekends free, and what is reckoned with it is provisional.
 *
 * @param exceptions days that aren't what their day of the week says
 * @param knownYears whose exceptions are all there
 */
public record WorkingCalendar(Map<LocalDate, DayKind> exceptions, Set<Integer> knownYears) {
  private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

  public WorkingCalendar {
    exceptions = Map.copyOf(exceptions);
    knownYears = Set.copyOf(knownYears);
  }

  public boolean isWorkingDay(LocalDate day) {
    DayKind exception = exceptions.get(day);
    return exception == null ? !isWeekend(day) : exception == DayKind.MAKE_UP_WORKING_DAY;
  }

  /**
   * When a limit ends that begins at an instant.
   *
   * @throws IllegalArgumentException when the limit is none of time
   */
  public Deadline deadline(Instant from, RuleAmount limit) {
    ZonedDateTime begin = from.atZone(ChinaTime.ZONE);
    long amount = limit.whole();
    return switch (limit.unit()) {
      case MINUTES -> certain(from.plus(Duration.ofMinutes(amount)));
      case HOURS -> certain(from.plus(Duration.ofHours(amount)));
      case CALENDAR_DAYS -> certain(endOf(begin.toLocalDate().plusDays(amount)));
      case WORKING_DAYS -> afterWorkingDays(begin.toLocalDate(), amount);
      case DAY_ENDS -> certain(endOf(begin.toLocalDate().plusDays(amount - 1)));
      case NIGHT_ENDS -> certain(nightEnd(begin, amount));
      case CLOCK_FROM, CLOCK_UNTIL, PERCENT, TIMES, YUAN ->
          throw new IllegalArgumentException(limit.unit() + " is no time limit");
    };
  }

  /**
   * When a limit ends that stood still for a while: later by that time, or by as many days, working
   * days for a limit in such, as the standstill ran over.
   *
   * @param due when it ended before
   * @param unit of the limit
   */
  public Deadline extended(Deadline due, RuleUnit unit, Instant stopped, Instant resumed) {
    LocalDate from = stopped.atZone(ChinaTime.ZONE).toLocalDate();
    LocalDate until = resumed.atZone(ChinaTime.ZONE).toLocalDate();
    return switch (unit) {
      case MINUTES, HOURS ->
          new Deadline(due.at().plus(Duration.between(stopped, resumed)), due.provisional());
      case CALENDAR_DAYS, DAY_ENDS, NIGHT_ENDS ->
          new Deadline(
              due.at().plus(ChronoUnit.DAYS.between(from, until), ChronoUnit.DAYS),
              due.provisional());
      case WORKING_DAYS -> later(due, workingDays(stopped, resumed));
      case CLOCK_FROM, CLOCK_UNTIL, PERCENT, TIMES, YUAN ->
          throw new IllegalArgumentException(unit + " is no time limit");
    };
  }

  private Deadline later(Deadline due, long workingDays) {
    LocalDate lastDay = due.at().atZone(ChinaTime.ZONE).toLocalDate().minusDays(1);
    Deadline later = afterWorkingDays(lastDay, workingDays);
    return new Deadline(later.at(), later.provisional() || due.provisional());
  }

  /** Working days on which a standstill went on, that of its beginning not among them. */
  public long workingDays(Instant stopped, Instant resumed) {
    return workingDaysBetween(
        stopped.atZone(ChinaTime.ZONE).toLocalDate(), resumed.atZone(ChinaTime.ZONE).toLocalDate());
  }

  /**
   * The years that should be known by a day and aren't: its own, and from 1 December on the next.
   * The State Council's notice has come by the middle of November so far, and the working days of
   * limits that begin in December reach into January.
   */
  public Set<Integer> missingYears(LocalDate day) {
    return Stream.of(day.getYear(), day.plusMonths(1).getYear())
        .filter(year -> !knownYears.contains(year))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Working days after one day up to another, the latter among them. */
  public long workingDaysBetween(LocalDate after, LocalDate until) {
    return after
        .plusDays(1)
        .datesUntil(until.isBefore(after) ? after.plusDays(1) : until.plusDays(1))
        .filter(this::isWorkingDay)
        .count();
  }

  private Deadline afterWorkingDays(LocalDate begin, long amount) {
    LocalDate day = begin;
    boolean known = true;
    for (long left = amount; left > 0; ) {
      day = day.plusDays(1);
      known &= knownYears.contains(day.getYear());
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return new Deadline(endOf(day), !known);
  }

  private static Instant nightEnd(ZonedDateTime begin, long nights) {
    LocalDate first =
        begin.toLocalTime().isBefore(NIGHT_ENDS)
            ? begin.toLocalDate()
            : begin.toLocalDate().plusDays(1);
    return first.plusDays(nights - 1).atTime(NIGHT_ENDS).atZone(ChinaTime.ZONE).toInstant();
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static Deadline certain(Instant at) {
    return new Deadline(at, false);
  }
}
