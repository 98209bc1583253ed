package io.linli.platform.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The one time zone of the service: business days are those of Asia/Shanghai. */
public final class ChinaTime {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private ChinaTime() {}

  /** An instant as it is shown, with its offset; null stays null. */
  public static OffsetDateTime of(Instant instant) {
    return instant == null ? null : instant.atZone(ZONE).toOffsetDateTime();
  }
}
