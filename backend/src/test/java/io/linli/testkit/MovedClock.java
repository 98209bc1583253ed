package io.linli.testkit;

import io.linli.platform.clock.ChinaTime;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
@Alternative
@Singleton
public class MovedClock extends Clock {
  private volatile Instant now = Instant.now();

  /** Moves it, forwards or back. */
  public void showsInChina(LocalDateTime time) {
    now = time.atZone(ChinaTime.ZONE).toInstant();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ChinaTime.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
