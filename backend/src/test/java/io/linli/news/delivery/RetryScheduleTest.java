package io.linli.news.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
  private final RetrySchedule shipped =
      new RetrySchedule(Duration.ofSeconds(10), Duration.ofHours(6), 10);

  @Test
  void waitsFourTimesAsLongEachTimeUpToALongest() {
    assertThat(IntStream.rangeClosed(1, 9).mapToObj(i -> shipped.after(i).toSeconds()))
        .containsExactly(10L, 40L, 160L, 640L, 2560L, 10_240L, 21_600L, 21_600L, 21_600L);
  }

  @Test
  void endsWithTheLastAttempt() {
    assertThat(shipped.isOver(9)).isFalse();
    assertThat(shipped.isOver(10)).isTrue();
  }
}
