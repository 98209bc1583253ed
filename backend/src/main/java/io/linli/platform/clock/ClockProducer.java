package io.linli.platform.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one source of time. Business days are days in China, wherever the server stands. */
@Singleton
class ClockProducer {
  /** What a column keeps: an answer says at once what is read later. */
  private static final Duration KEPT = Duration.of(1, ChronoUnit.MICROS);

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.system(CHINA), KEPT);
  }
}
