package io.linli.servicedesk.decoration;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.platform.clock.ChinaTime;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work is allowed from 8 to 12 and from 14 to 17 (002·3). */
class WorkHoursTest {
  private static final WorkHours OF_THE_PLAN = new WorkHours(480, 720, 840, 1020);

  @ParameterizedTest
  @CsvSource({
    "07:59:59, false",
    "08:00, true",
    "11:59:59, true",
    "12:00, false",
    "13:59:59, false",
    "14:00, true",
    "16:59:59, true",
    "17:00, false",
    "00:00, false"
  })
  void workRestsAtNoonAndInTheEvening(LocalTime time, boolean allowed) {
    assertThat(
            OF_THE_PLAN.include(
                LocalDate.of(2026, 12, 2).atTime(time).atZone(ChinaTime.ZONE).toInstant()))
        .isEqualTo(allowed);
  }
}
