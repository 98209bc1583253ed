package io.linli.platform.start;

import io.linli.platform.schema.DatabaseLogin;
import io.linli.platform.settings.Mode;
import io.linli.platform.settings.SettingsCheck;
import io.linli.platform.settings.SettingsTable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the service, or refuses with a sentence: where a setting is missing or wrong, where the
 * database lets it not in, and where the schema is older than what this build needs.
 */
@QuarkusMain
public class Launcher {
  private Launcher() {}

  public static void main(String... arguments) {
    SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
    Mode mode = SettingsCheck.mode(config);
    try {
      checkSettings(config);
      new SchemaGate(login(config, ""), login(config, "owner.")).pass(mode);
    } catch (StartRefusedException e) {
      System.err.println("Linli does not start: " + e.getMessage());
      System.exit(1);
    }
    if (mode == Mode.MIGRATE) {
      System.out.println("The schema is up to date.");
    } else {
      Quarkus.run(arguments);
    }
  }

  private static void checkSettings(SmallRyeConfig config) {
    List<String> faults = SettingsCheck.faults(config, System.getenv());
    if (!faults.isEmpty()) {
      throw new StartRefusedException(
          faults.size() + " settings are missing or wrong.\n  " + String.join("\n  ", faults));
    }
  }

  private static DatabaseLogin login(SmallRyeConfig config, String whose) {
    return new DatabaseLogin(
        SettingsTable.read(config, "linli.database.url"),
        SettingsTable.read(config, "linli.database." + whose + "username"),
        SettingsTable.read(config, "linli.database." + whose + "password"));
  }
}
