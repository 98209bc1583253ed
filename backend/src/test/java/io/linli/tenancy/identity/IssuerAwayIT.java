package io.linli.tenancy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.launch.LaunchSettings;
import io.linli.launch.LocalDatabase;
import io.linli.launch.LocalSecrets;
import io.linli.launch.LocalService;
import io.linli.platform.caller.Roles;
import io.linli.testkit.FreePorts;
import io.linli.testkit.KeyServer;
import io.linli.testkit.TokenIssuer;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged service, started while nobody answers where the issuer's keys should be. */
class IssuerAwayIT {
  /** Each call has a connection of its own; a thread that is held up would hold one of them up. */
  private static final int MORE_THAN_READING_THREADS =
      4 * Runtime.getRuntime().availableProcessors();

  private static final Duration PATIENCE_WITH_THE_ISSUER = Duration.ofSeconds(5);

  private static final String TENANT = UUID.randomUUID().toString();

  private static int issuerPort;
  private static LaunchSettings settings;
  private static LocalDatabase database;
  private static LocalService service;

  @BeforeAll
  static void start() throws IOException, SQLException, GeneralSecurityException {
    Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "issuer-away");
    issuerPort = FreePorts.withNeighbour();
    settings =
        LaunchSettings.of(data.toString(), FreePorts.withNeighbour())
            .withEnvironment(
                Map.of(
                    "LINLI_ISSUER",
                    TokenIssuer.ISSUER,
                    "LINLI_ISSUER_KEYS",
                    KeyServer.address(issuerPort),
                    "LINLI_ISSUER_REFRESH_EVERY",
                    "1s"));
    LocalSecrets secrets = LocalSecrets.in(data);
    database = LocalDatabase.start(settings, secrets);
    service = LocalService.launch(settings, secrets, database);
  }

  @AfterAll
  static void stop() {
    service.close();
    database.close();
  }

  /** One life of the issuer, told in order: each step starts from where the one before ended. */
  @Test
  void itStartsRefusesAndLetsInOnceTheIssuerIsThere() {
    String early;
    try (KeyServer elsewhere = KeyServer.on(0).add("one")) {
      early = token(elsewhere, "one");
    }
    Eventually.holds(() -> health("started") == 200 && health("live") == 200);
    assertThat(health("ready")).as("nobody is sent to it").isEqualTo(503);
    assertThat(call(early).statusCode()).isEqualTo(401);
    assertThat(call(early).asString()).isEmpty();

    try (KeyServer issuer = KeyServer.on(issuerPort).add("one")) {
      Eventually.holds(() -> health("ready") == 200);
      // The signature holds; that there is no such tenant is another matter.
      assertKnown(token(issuer, "one"));
      assertThat(call(early).statusCode()).as("a key of the same name").isEqualTo(401);

      issuer.add("two");
      String second = token(issuer, "two");
      Eventually.holds(() -> call(second).statusCode() == 403);
      assertKnown(token(issuer, "one"));

      issuer.withdraw("two");
      Eventually.holds(() -> call(second).statusCode() == 401);
      early = token(issuer, "one");
      assertOthersAreServedWhileKeysAreAskedFor(issuer, second, early);
    }
    assertKnown(early);
    assertThat(health("ready")).as("with the keys that it knows").isEqualTo(200);
  }

  /** Somebody comes again and again with a token by a key that the hanging issuer is asked for. */
  private static void assertOthersAreServedWhileKeysAreAskedFor(
      KeyServer issuer, String unknown, String known) {
    int asked = issuer.questions();
    issuer.hang();
    AtomicBoolean enough = new AtomicBoolean();
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(
            () -> {
              while (!enough.get()) {
                assertThat(call(unknown).statusCode()).isEqualTo(401);
              }
            });
    Eventually.holds(() -> issuer.questions() > asked);
    long start = System.nanoTime();
    for (int connection = 0; connection < MORE_THAN_READING_THREADS; connection++) {
      assertKnown(known);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE_WITH_THE_ISSUER);
    enough.set(true);
    waiting.join();
  }

  private static String token(KeyServer issuer, String key) {
    return issuer.token(key, TENANT, "somebody", Roles.OF_TENANTS);
  }

  private static void assertKnown(String token) {
    Response answer = call(token);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.path("code").toString()).isEqualTo("tenant-unknown");
  }

  private static Response call(String token) {
    return RestAssured.given().auth().oauth2(token).get(service.address() + "/api/v1/communities");
  }

  private static int health(String kind) {
    try {
      return RestAssured.get("http://localhost:" + settings.managementPort() + "/q/health/" + kind)
          .statusCode();
    } catch (Exception e) {
      // Nobody listens yet.
      return 0;
    }
  }
}
