package io.linli.testkit;

import io.linli.platform.settings.SettingsCheck;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;

/** Whether the service would start with the environment that a deployment gives it. */
public final class StartSettings {
  /** What every secret could be. */
  public static final String SECRET = "dGVzdC1vbmx5LWtleS1vZi0zMi1ieXRlcy0wMTIzNDU=";

  private StartSettings() {}

  /** What it would complain of. */
  public static List<String> faults(Map<String, String> environment) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withSources(new EnvConfigSource(environment, 300))
            .build();
    return SettingsCheck.faults(config, environment);
  }
}
