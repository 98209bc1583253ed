package io.linli.testkit;

import io.linli.platform.settings.LinliSettings;
import io.linli.platform.settings.SettingsCheck;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the service would start with the environment that a deployment gives it. */
public final class StartSettings {
  /** What every secret could be. */
  public static final String SECRET = "dGVzdC1vbmx5LWtleS1vZi0zMi1ieXRlcy0wMTIzNDU=";

  private StartSettings() {}

  /**
   * The settings of a service, for what needs them without one; what isn't said has its default.
   */
  public static LinliSettings with(Map<String, String> changed) {
    Map<String, String> settings =
        new HashMap<>(
            Map.of(
                "linli.issuer", "https://issuer.test",
                "linli.issuer.keys", "https://issuer.test/keys",
                "linli.database.url", "jdbc:postgresql://localhost/linli",
                "linli.database.password", "x",
                "linli.secrets.current-key", "1",
                "linli.secrets.lookup-key", "x"));
    settings.putAll(changed);
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(LinliSettings.class)
        .withDefaultValues(settings)
        .build()
        .getConfigMapping(LinliSettings.class);
  }

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
