package io.linli.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsCheckTest {

  @Test
  void saysWhatToSetWhenNeitherDatabaseNorIssuerAreConfigured() {
    assertThat(SettingsCheck.missing(config(Map.of())))
        .hasSize(7)
        .anySatisfy(
            line ->
                assertThat(line).contains("linli.database.url", "LINLI_DATABASE_URL", "JDBC URL"))
        .anySatisfy(line -> assertThat(line).contains("linli.issuer ", "LINLI_ISSUER"));
  }

  @Test
  void asksForTheKeyThatTheCurrentOneNames() {
    assertThat(SettingsCheck.missing(config(Map.of("linli.secrets.current-key", "2026"))))
        .anySatisfy(line -> assertThat(line).contains("LINLI_SECRETS_KEYS_2026"));
  }

  @Test
  void isContentWhenEverythingIsSet() {
    assertThat(
            SettingsCheck.missing(
                config(
                    Map.of(
                        "linli.database.url", "jdbc:postgresql://localhost/linli",
                        "linli.database.password", "x",
                        "linli.database.owner.password", "x",
                        "linli.issuer", "https://issuer",
                        "linli.issuer.keys", "https://issuer/keys",
                        "linli.secrets.current-key", "a",
                        "linli.secrets.keys.a", "k",
                        "linli.secrets.lookup-key", "b"))))
        .isEmpty();
  }

  private static SmallRyeConfig config(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(settings, "test", 100))
        .build();
  }
}
