package io.linli.platform.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the service, and refuses with a sentence where a setting that it can't do without is
 * missing: there is no default database, no default issuer of tokens and no default secret.
 */
@QuarkusMain
public class SettingsCheck {
  private static final Map<String, String> REQUIRED =
      Map.of(
          "linli.database.url", "the JDBC URL of the PostgreSQL database",
          "linli.database.password", "the password of the login linli_app",
          "linli.database.owner.password", "the password of linli_owner, who runs the migrations",
          "linli.issuer", "the issuer (iss) whose tokens are accepted",
          "linli.issuer.keys", "where the issuer's public keys are: a JWKS address or a PEM file",
          "linli.secrets.current-key", "the id of the key that personal data is encrypted with",
          "linli.secrets.lookup-key", "32 random bytes in Base64, for keyed hashes");

  private SettingsCheck() {}

  public static void main(String... arguments) {
    List<String> missing = missing(ConfigProvider.getConfig());
    if (!missing.isEmpty()) {
      System.err.println("Linli does not start: " + missing.size() + " settings are missing.");
      missing.forEach(System.err::println);
      System.exit(1);
    }
    Quarkus.run(arguments);
  }

  static List<String> missing(Config config) {
    Map<String, String> required = new TreeMap<>(REQUIRED);
    config
        .getOptionalValue("linli.secrets.current-key", String.class)
        .ifPresent(
            id -> required.put("linli.secrets.keys." + id, "that key: 32 random bytes in Base64"));
    return required.entrySet().stream()
        .filter(setting -> config.getOptionalValue(setting.getKey(), String.class).isEmpty())
        .map(setting -> describe(setting.getKey(), setting.getValue()))
        .toList();
  }

  private static String describe(String key, String meaning) {
    String variable = key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    return "  Set " + key + " (environment: " + variable + "): " + meaning + ".";
  }
}
