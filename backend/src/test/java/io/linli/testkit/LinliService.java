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
    return Map.of(
        "linli.database.url",
        database.jdbcUrl(),
        "linli.database.password",
        EmbeddedDatabase.PASSWORD,
        "linli.issuer",
        TokenIssuer.ISSUER,
        "linli.issuer.keys",
        TokenIssuer.trusted().publicKeyFile().toUri().toString(),
        "linli.secrets.current-key",
        "test",
        "linli.secrets.keys.test",
        TEST_KEY,
        "linli.secrets.lookup-key",
        TEST_KEY,
        "linli.cors.origins",
        "https://console.test.linli.invalid",
        "quarkus.http.test-port",
        "0",
        "quarkus.management.test-port",
        "0");
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
