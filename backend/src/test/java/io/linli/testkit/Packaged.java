package io.linli.testkit;

import io.linli.launch.LaunchSettings;
import io.linli.launch.LocalDatabase;
import io.linli.launch.LocalService;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Packaged services, spoken to as the service under test is elsewhere. */
public final class Packaged {
  private static final String DATABASE = "linli.database.url";

  /** Requests a second: a test asks faster than people do. */
  private static final String NO_CALLERS_PACE = "1000";

  private Packaged() {}

  /**
   * Settings of a service that trusts the tokens of {@link Tenants}.
   *
   * @param data where its database, its secrets and its log are
   * @param environment further settings
   */
  public static LaunchSettings settings(Path data, Map<String, String> environment)
      throws IOException {
    Files.createDirectories(data);
    Map<String, String> all = new HashMap<>(environment);
    all.putIfAbsent("LINLI_LIMITS_CALLER_RATE", NO_CALLERS_PACE);
    all.putIfAbsent("LINLI_LIMITS_TENANT_RATE", NO_CALLERS_PACE);
    all.put("LINLI_ISSUER", TokenIssuer.ISSUER);
    all.put("LINLI_ISSUER_KEYS", TokenIssuer.trusted().publicKeyFile().toUri().toString());
    return LaunchSettings.of(data.toString(), FreePorts.withNeighbour()).withEnvironment(all);
  }

  /** From now on everything of the testkit calls this service, and looks into this database. */
  public static void speakTo(LocalService service, LocalDatabase database) {
    RestAssured.port = service.address().getPort();
    System.setProperty(DATABASE, database.jdbcUrl());
  }

  /** Ends what {@link #speakTo} began. */
  public static void speakToNobody() {
    RestAssured.reset();
    System.clearProperty(DATABASE);
  }
}
