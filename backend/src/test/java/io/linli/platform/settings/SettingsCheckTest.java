package io.linli.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCheckTest {
  private static final String KEY = "dGVzdC1vbmx5LWtleS1vZi0zMi1ieXRlcy0wMTIzNDU=";

  private static final Map<String, String> COMPLETE =
      Map.of(
          "linli.database.url", "jdbc:postgresql://localhost/linli",
          "linli.database.password", "x",
          "linli.database.owner.password", "x",
          "linli.issuer", "https://issuer",
          "linli.issuer.keys", "https://issuer/keys",
          "linli.secrets.current-key", "a",
          "linli.secrets.keys.a", KEY,
          "linli.secrets.lookup-key", KEY);

  @Test
  void saysWhatToSetWhenNothingIs() {
    assertThat(faults(Map.of()))
        .hasSize(7)
        .contains(
            "Set linli.database.url (environment: LINLI_DATABASE_URL):"
                + " the JDBC URL of the PostgreSQL database.")
        .anySatisfy(line -> assertThat(line).contains("linli.issuer ", "LINLI_ISSUER"));
  }

  @Test
  void asksForTheKeyThatTheCurrentOneNames() {
    assertThat(faults(Map.of("linli.secrets.current-key", "2026")))
        .anySatisfy(line -> assertThat(line).contains("LINLI_SECRETS_KEYS_2026"));
  }

  @Test
  void asksForTheSecretOfTheClientThatMakesAccounts() {
    assertThat(faults(changed("linli.identity.keycloak.url", "https://id.test")))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("LINLI_IDENTITY_KEYCLOAK_CLIENT_SECRET"));
  }

  @Test
  void asksForTheBucketAndItsKeyWherePhotosAreKeptInOne() {
    assertThat(faults(changed("linli.objects.store", "s3", "linli.objects.s3.bucket", "linli")))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("LINLI_OBJECTS_S3_ACCESS_KEY"))
        .anySatisfy(line -> assertThat(line).contains("LINLI_OBJECTS_S3_SECRET_KEY"));
  }

  @Test
  void callsNothingOnThisMachineInProduction() {
    String loopback = "linli.news.webhooks.loopback";
    assertThat(faults(changed(loopback, "true"))).isEmpty();
    assertThat(faults(changed(loopback, "true", "linli.mode", "serve")))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("LINLI_NEWS_WEBHOOKS_LOOPBACK"));
  }

  @Test
  void isContentWhenEverythingIsSet() {
    assertThat(faults(COMPLETE)).isEmpty();
  }

  @Test
  void servesWithoutTheOwnersPassword() {
    assertThat(faults(Map.of("linli.mode", "serve"))).hasSize(6);
    assertThat(faults(changed("linli.mode", "serve", "linli.database.owner.password", "")))
        .isEmpty();
  }

  @Test
  void migratesWithTheOwnersPasswordAndNoOtherSecret() {
    assertThat(
            faults(
                Map.of(
                    "linli.mode", "migrate",
                    "linli.database.url", "jdbc:postgresql://localhost/linli",
                    "linli.database.owner.password", "x")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "linli.mode                  | server | one of standalone, serve, migrate",
        "linli.database.connections  | many   | a whole number from 1 to 1000",
        "linli.database.connections  | 0      | a whole number from 1 to 1000",
        "linli.database.connections  | 1001   | a whole number from 1 to 1000",
        "linli.jobs.look-every       | soon   | a time span such as 5s or 2m",
      })
  void namesWhatIsWrongAndWhatItHasToBe(String key, String value, String expected) {
    assertThat(faults(changed(key, value)))
        .containsExactly(
            "%s (environment: %s) is '%s', but has to be %s."
                .formatted(key, SettingsTable.variable(key), value, expected));
  }

  @ParameterizedTest
  @CsvSource({
    "linli.secrets.keys.a, AAAA, has 3",
    "linli.secrets.lookup-key, AAAA, has 3",
    "linli.secrets.lookup-key, hunter2!, is no Base64",
  })
  void describesAnUnusableSecretWithoutShowingIt(String key, String value, String reason) {
    assertThat(faults(changed(key, value)))
        .singleElement()
        .asString()
        .contains(key, reason)
        .doesNotContain(value);
  }

  @Test
  void asksAboutSettingsThatDoNotExist() {
    assertThat(faults(changed("linli.database.pasword", "x")))
        .containsExactly("There is no setting linli.database.pasword; is it misspelt?");
  }

  @Test
  void asksAboutEnvironmentVariablesThatMeanNothing() {
    Map<String, String> environment =
        Map.of(
            "LINLI_DATABSE_URL", "x",
            "LINLI_SECRETS_KEYS_2025", KEY,
            "LINLI_MODE", "serve",
            "LINLI_SERVICE_HOST", "10.0.0.1",
            "LINLI_PORT_8080_TCP_ADDR", "10.0.0.1",
            "LINLI_PORT", "tcp://10.0.0.1:8080");

    assertThat(SettingsCheck.faults(config(COMPLETE), environment))
        .containsExactly("There is no setting LINLI_DATABSE_URL; is it misspelt?");
  }

  private static List<String> faults(Map<String, String> settings) {
    return SettingsCheck.faults(config(settings), Map.of());
  }

  private static Map<String, String> changed(String... keysAndValues) {
    Map<String, String> settings = new HashMap<>(COMPLETE);
    for (int i = 0; i < keysAndValues.length; i += 2) {
      settings.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return settings;
  }

  private static SmallRyeConfig config(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withSources(new PropertiesConfigSource(settings, "test", 100))
        .build();
  }
}
