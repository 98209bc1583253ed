package io.linli.patrol.schedule;

import io.linli.platform.clock.ChinaTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When the rounds of a plan are due. Days are days in China, wherever the server stands; each slot
 * belongs to the day on which it begins, so that days can be gone through one by one and none gives
 * a slot twice.
 *
 * @param from first day
 * @param until last day, null for no end
 */
public record Schedule(Cadence cadence, LocalDate from, LocalDate until) {
  private static final int MINUTES_OF_DAY = 24 * 60;

  /** The slots that begin on a day, in order. */
  public List<Slot> startingOn(LocalDate day) {
    if (day.isBefore(from) || (until != null && day.isAfter(until))) {
      return List.of();
    }
    return switch (cadence.kind()) {
      case EVERY_HOURS -> cadence.windows() == null ? roundTheClock(day) : withinWindows(day);
      case EVERY_DAYS ->
          ChronoUnit.DAYS.between(from, day) % cadence.every() == 0
              ? oncePerWindow(day)
              : List.of();
      case TIMES_A_DAY -> timesOf(day);
      case TIMES_A_MONTH -> partOfMonth(day);
      case WEEKDAYS ->
          cadence.weekdays().contains(day.getDayOfWeek()) ? oncePerWindow(day) : List.of();
    };
  }

  /** Every n hours from the first midnight on, across later ones. */
  private List<Slot> roundTheClock(LocalDate day) {
    Duration step = Duration.ofHours(cadence.every());
    Instant anchor = midnight(from);
    long stepsBefore = -Math.floorDiv(-hours(anchor, midnight(day)), cadence.every());
    List<Slot> slots = new ArrayList<>();
    Instant next = anchor.plus(step.multipliedBy(stepsBefore));
    while (next.isBefore(midnight(day.plusDays(1)))) {
      slots.add(new Slot(next, next.plus(step)));
      next = next.plus(step);
    }
    return slots;
  }

  private static long hours(Instant from, Instant to) {
    return Duration.between(from, to).toHours();
  }

  private List<Slot> withinWindows(LocalDate day) {
    int step = (int) Duration.ofHours(cadence.every()).toMinutes();
    List<Slot> slots = new ArrayList<>();
    for (TimeWindow window : cadence.windowsOfDay()) {
      for (int begin = window.begins(); begin < window.ends(); begin += step) {
        slots.add(slot(day, begin, Math.min(begin + step, window.ends())));
      }
    }
    return slots;
  }

  private List<Slot> oncePerWindow(LocalDate day) {
    return cadence.windowsOfDay().stream()
        .map(window -> slot(day, window.begins(), window.ends()))
        .toList();
  }

  private List<Slot> timesOf(LocalDate day) {
    List<TimeWindow> windows = cadence.windowsOfDay();
    if (windows.size() > 1) {
      return oncePerWindow(day);
    }
    int begins = windows.get(0).begins();
    int minutes = windows.get(0).ends() - begins;
    int times = cadence.every();
    return IntStream.range(0, times)
        .mapToObj(i -> slot(day, begins + minutes * i / times, begins + minutes * (i + 1) / times))
        .toList();
  }

  /** A part that has begun before the plan did is what is left of it. */
  private List<Slot> partOfMonth(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    int days = month.lengthOfMonth();
    int times = cadence.every();
    for (int i = 0; i < times; i++) {
      LocalDate first = month.atDay(1 + days * i / times);
      LocalDate after = month.atDay(1).plusDays((long) days * (i + 1) / times);
      if (day.equals(first.isBefore(from) ? from : first) && day.isBefore(after)) {
        return List.of(new Slot(midnight(day), midnight(afterLast(after))));
      }
    }
    return List.of();
  }

  private LocalDate afterLast(LocalDate after) {
    return until != null && until.plusDays(1).isBefore(after) ? until.plusDays(1) : after;
  }

  private static Slot slot(LocalDate day, int begins, int ends) {
    return new Slot(at(day, begins), at(day, ends));
  }

  private static Instant at(LocalDate day, int minutes) {
    return minutes == MINUTES_OF_DAY
        ? midnight(day.plusDays(1))
        : day.atTime(minutes / 60, minutes % 60).atZone(ChinaTime.ZONE).toInstant();
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ChinaTime.ZONE).toInstant();
  }
}
