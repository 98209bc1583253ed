package io.linli.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts what the service needs, and sets what an operator would set. */
public class LinliService implements QuarkusTestResourceLifecycleManager {
  private static final String TEST_KEY = "dGVzdC1vbmx5LWtleS1vZi0zMi1ieXRlcy0wMTIzNDU=";

  private EmbeddedDatabase database;

  @Override
  public Map<String, String> start() {
    database = EmbeddedDatabase.startForTests();
    return Map.of(
        "linli.database.url",
        database.jdbcUrl(),
        "linli.database.password",
        EmbeddedDatabase.PASSWORD,
        "linli.database.owner.password",
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
        "quarkus.http.test-port",
        "0",
        "quarkus.management.test-port",
        "0");
  }

  @Override
  public void stop() {
    if (database != null) {
      database.close();
    }
  }
}
