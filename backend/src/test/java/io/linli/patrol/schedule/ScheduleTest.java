package io.linli.patrol.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.patrol.CadenceKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  /** The numbers of the plans, as they ship (domain.md P1). */
  static Stream<Arguments> presets() {
    return Stream.of(
        Arguments.of("000·4 every 3 days", every(CadenceKind.EVERY_DAYS, 3), 30, 10),
        Arguments.of("000·4 every 2 hours", every(CadenceKind.EVERY_HOURS, 2), 30, 360),
        Arguments.of("000·5a twice a day", every(CadenceKind.TIMES_A_DAY, 2), 30, 60),
        Arguments.of("000·4 daily", every(CadenceKind.EVERY_DAYS, 1), 30, 30),
        Arguments.of("002·5 twice a month", every(CadenceKind.TIMES_A_MONTH, 2), 30, 2));
  }

  @ParameterizedTest
  @MethodSource("presets")
  void makesAsManyRoundsAsThePlansAskFor(String plan, Cadence cadence, int days, int rounds) {
    assertThat(slots(cadence, LocalDate.of(2026, 11, 1), days)).as(plan).hasSize(rounds);
  }

  @Test
  void goesOnAcrossMidnightWhenHoursDoNotFillADay() {
    List<Slot> slots = slots(every(CadenceKind.EVERY_HOURS, 5), MONDAY, 5);

    assertThat(slots).hasSize(24);
    assertThat(slots.get(4)).isEqualTo(slot("2026-11-02T20:00+08:00", "2026-11-03T01:00+08:00"));
    assertThat(slots.get(5)).isEqualTo(slot("2026-11-03T01:00+08:00", "2026-11-03T06:00+08:00"));
    assertFollowOneAnother(slots);
  }

  @Test
  void beginsAnewWithEachWindowAndCutsTheLastOneShort() {
    Cadence cadence =
        in(CadenceKind.EVERY_HOURS, 2, window("08:00", "11:00"), window("20:00", "24:00"));

    assertThat(slots(cadence, MONDAY, 1))
        .containsExactly(
            slot("2026-11-02T08:00+08:00", "2026-11-02T10:00+08:00"),
            slot("2026-11-02T10:00+08:00", "2026-11-02T11:00+08:00"),
            slot("2026-11-02T20:00+08:00", "2026-11-02T22:00+08:00"),
            slot("2026-11-02T22:00+08:00", "2026-11-03T00:00+08:00"));
  }

  @Test
  void dividesTheOneWindowAmongTheRoundsOfADay() {
    assertThat(slots(in(CadenceKind.TIMES_A_DAY, 2, window("08:00", "17:00")), MONDAY, 1))
        .containsExactly(
            slot("2026-11-02T08:00+08:00", "2026-11-02T12:30+08:00"),
            slot("2026-11-02T12:30+08:00", "2026-11-02T17:00+08:00"));
  }

  @Test
  void keepsToItsWeekdays() {
    Cadence cadence =
        new Cadence(
            CadenceKind.WEEKDAYS,
            null,
            Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY),
            List.of(window("09:00", "10:00")));

    assertThat(slots(cadence, MONDAY, 14))
        .extracting(
            slot ->
                OffsetDateTime.ofInstant(slot.from(), io.linli.platform.clock.ChinaTime.ZONE)
                    .getDayOfMonth())
        .containsExactly(2, 6, 9, 13);
  }

  @Test
  void takesWhatIsLeftOfAPartOfAMonthThatHasBegun() {
    Schedule schedule =
        new Schedule(
            every(CadenceKind.TIMES_A_MONTH, 2),
            LocalDate.of(2026, 11, 21),
            LocalDate.of(2026, 12, 20));

    assertThat(through(schedule, LocalDate.of(2026, 11, 1), 60))
        .containsExactly(
            slot("2026-11-21T00:00+08:00", "2026-12-01T00:00+08:00"),
            slot("2026-12-01T00:00+08:00", "2026-12-16T00:00+08:00"),
            slot("2026-12-16T00:00+08:00", "2026-12-21T00:00+08:00"));
  }

  @Test
  void saysNothingOutsideItsDays() {
    Schedule schedule = new Schedule(every(CadenceKind.EVERY_DAYS, 1), MONDAY, MONDAY.plusDays(1));

    assertThat(through(schedule, MONDAY.minusDays(3), 10)).hasSize(2);
  }

  /** The clocks of the server may be put forward or back; those in China are not. */
  @ParameterizedTest
  @ValueSource(strings = {"America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "UTC"})
  void doesNotMindTheClocksOfTheServer(String zone) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      for (String changes :
          List.of(
              "2026-03-07", "2026-03-28", "2026-04-04", "2026-10-03", "2026-10-24", "2026-10-31")) {
        List<Slot> slots = slots(every(CadenceKind.EVERY_HOURS, 2), LocalDate.parse(changes), 3);
        assertThat(slots).hasSize(36);
        assertFollowOneAnother(slots);
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static void assertFollowOneAnother(List<Slot> slots) {
    for (int i = 1; i < slots.size(); i++) {
      assertThat(slots.get(i).from()).isEqualTo(slots.get(i - 1).until());
      assertThat(Duration.between(slots.get(i).from(), slots.get(i).until()))
          .isEqualTo(Duration.between(slots.get(0).from(), slots.get(0).until()));
    }
  }

  private static Cadence every(CadenceKind kind, int n) {
    return new Cadence(kind, n, null, null);
  }

  private static Cadence in(CadenceKind kind, int n, TimeWindow... windows) {
    return new Cadence(kind, n, null, List.of(windows));
  }

  private static TimeWindow window(String from, String to) {
    return new TimeWindow(from, to);
  }

  private static List<Slot> slots(Cadence cadence, LocalDate from, int days) {
    return through(new Schedule(cadence, from, null), from, days);
  }

  private static List<Slot> through(Schedule schedule, LocalDate from, int days) {
    List<Slot> slots = new ArrayList<>();
    from.datesUntil(from.plusDays(days)).forEach(day -> slots.addAll(schedule.startingOn(day)));
    return slots;
  }

  private static Slot slot(String from, String until) {
    return new Slot(instant(from), instant(until));
  }

  private static Instant instant(String time) {
    return OffsetDateTime.parse(time).toInstant();
  }
}
