package io.linli.testkit;

import io.linli.platform.schema.DatabaseLogin;
import io.linli.platform.schema.SchemaMigration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.SQLException;
import java.util.Map;

/** Starts what the service needs, and sets what an operator would set. */
public class LinliService implements QuarkusTestResourceLifecycleManager {
  private static final String TEST_KEY = "dGVzdC1vbmx5LWtleS1vZi0zMi1ieXRlcy0wMTIzNDU=";

  private EmbeddedDatabase database;

  @Override
  public Map<String, String> start() {
    database = EmbeddedDatabase.startForTests();
    migrate();
    return Map.ofEntries(
        Map.entry("linli.database.url", database.jdbcUrl()),
        Map.entry("linli.database.password", EmbeddedDatabase.PASSWORD),
        Map.entry("linli.issuer", TokenIssuer.ISSUER),
        Map.entry("linli.issuer.keys", TokenIssuer.trusted().publicKeyFile().toUri().toString()),
        Map.entry("linli.secrets.current-key", "test"),
        Map.entry("linli.secrets.keys.test", TEST_KEY),
        Map.entry("linli.secrets.lookup-key", TEST_KEY),
        Map.entry("linli.objects.folder", "target/objects"),
        Map.entry("linli.cors.origins", "https://console.test.linli.invalid"),
        Map.entry("linli.news.look-every", "1d"),
        Map.entry("linli.news.mail.host", "127.0.0.1"),
        Map.entry("linli.news.mail.port", Integer.toString(FreePorts.one())),
        Map.entry("linli.news.mail.start-tls", "disabled"),
        Map.entry("linli.news.letters", "target/letters"),
        Map.entry("linli.news.webhooks.loopback", "true"),
        Map.entry("quarkus.http.test-port", "0"),
        Map.entry("quarkus.management.test-port", "0"),
        Map.entry("linli.limits.tenant-rate", "100000"),
        Map.entry("linli.limits.caller-rate", "100000"));
  }

  /** The service under test has its owner's password no more than the one in production. */
  private void migrate() {
    try {
      SchemaMigration.run(
          new DatabaseLogin(database.jdbcUrl(), "linli_owner", EmbeddedDatabase.PASSWORD));
    } catch (SQLException e) {
      throw new IllegalStateException("The schema was not migrated", e);
    }
  }

  @Override
  public void stop() {
    if (database != null) {
      database.close();
    }
  }
}
