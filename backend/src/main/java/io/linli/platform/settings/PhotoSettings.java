package io.linli.platform.settings;

import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** Photos that people send. */
public interface PhotoSettings {
  @Setting(
      value = "the largest photo that is taken, in megabytes; a larger one is answered 413",
      max = 64)
  @WithDefault("10")
  int megabytes();

  @Setting(
      value = "how many million pixels a photo may have; one with more is refused unread",
      max = 200)
  @WithDefault("50")
  int megapixels();

  @Setting("how long a photo stays that nothing has used, as an ISO 8601 duration")
  @WithDefault("P1D")
  @WithName("unused-for")
  Duration unusedFor();

  @Setting(
      "when the service removes photos that nothing has used, as a Quartz cron expression in"
          + " China's time")
  @WithDefault("0 20 * * * ?")
  String look();
}
