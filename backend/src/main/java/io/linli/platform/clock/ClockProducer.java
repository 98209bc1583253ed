package io.linli.platform.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time. Business days are days in China, wherever the server stands. */
@Singleton
class ClockProducer {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(CHINA);
  }
}
