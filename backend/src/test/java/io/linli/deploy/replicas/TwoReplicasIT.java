package io.linli.deploy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.launch.LaunchSettings;
import io.linli.launch.LocalDatabase;
import io.linli.launch.LocalSecrets;
import io.linli.launch.LocalService;
import io.linli.testkit.Estates;
import io.linli.testkit.FreePorts;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.TokenIssuer;
import io.linli.testkit.Transfers;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two replicas of the packaged service on one database behave as one: what one has begun the other
 * shows, and what one leaves behind when it dies the other brings to its end, once. Also a
 * rehearsal for people: {@code deploy/rehearse-two-replicas.sh}.
 */
class TwoReplicasIT {
  private static final int ROWS = 20_000;
  private static final String LEASE = "3s";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  @Test
  void anImportSurvivesTheDeathOfItsReplicaAndHappensOnce() throws Exception {
    LaunchSettings first = settings("first");
    LaunchSettings second = settings("second");
    LocalSecrets secrets = LocalSecrets.in(Files.createDirectories(first.data()));
    Files.createDirectories(second.data());
    try (LocalDatabase database = LocalDatabase.start(first, secrets);
        LocalService dying = LocalService.start(with(first, "standalone"), secrets, database);
        LocalService surviving = LocalService.start(with(second, "serve"), secrets, database)) {
      System.setProperty("linli.database.url", database.jdbcUrl());
      RestAssured.port = dying.address().getPort();
      Party street = Tenants.street();
      String sheet = sheet(Estates.neighbourhood(street));
      String job =
          Transfers.send(street, "COMMUNITIES", "text/csv", Transfers.csv(sheet))
              .statusCode(202)
              .extract()
              .path("id");

      awaitMiddle(street, job);
      dying.process().destroyForcibly();
      say("The replica that worked on the import is dead.");

      RestAssured.port = surviving.address().getPort();
      assertThat(status(street, job).getString("status"))
          .as("The other replica knows the job, and that it hasn't ended")
          .isEqualTo("RUNNING");
      JsonPath ended = Transfers.ended(street, job);
      say("The other replica has brought it to its end.");

      Transfers.assertOutcome(ended, ROWS, 0, 0, 0);
      assertThat(count("select count(*) from community where area_code like ? || '%%'", street))
          .isEqualTo(ROWS);
      assertThat(
              count(
                  "select count(*) from audit_entry where record_type = 'community'"
                      + " and action = 'INSERT' and after ->> 'area_code' like ? || '%%'",
                  street))
          .as("Each community was registered once")
          .isEqualTo(ROWS);
      assertThat(Files.readAllLines(second.data().resolve("service.log")))
          .allSatisfy(line -> assertThat(new ObjectMapper().readTree(line).isObject()).isTrue())
          .anySatisfy(line -> assertThat(line).contains(job, street.id().toString(), "SUCCEEDED"));
    } finally {
      System.clearProperty("linli.database.url");
    }
  }

  private static long count(String sql, Party street) {
    return Transfers.count(sql.replace("%%", "%"), street.areaCode());
  }

  private LaunchSettings settings(String name) throws IOException {
    return LaunchSettings.of(folder.resolve(name).toString(), FreePorts.withNeighbour());
  }

  private static LaunchSettings with(LaunchSettings settings, String mode) {
    return settings.withJvm(
        settings.javaHome(),
        Stream.concat(
                settings.jvmOptions().stream(),
                List.of(
                    "-Dlinli.mode=" + mode,
                    "-Dlinli.log.json=" + mode.equals("serve"),
                    "-Dlinli.jobs.lease=" + LEASE,
                    "-Dlinli.jobs.renew-every=1s",
                    "-Dlinli.jobs.look-every=1s",
                    "-Dlinli.issuer=" + TokenIssuer.ISSUER,
                    "-Dlinli.issuer.keys=" + TokenIssuer.trusted().publicKeyFile().toUri())
                    .stream())
            .toList());
  }

  private static String sheet(String neighbourhood) {
    String code = Transfers.code();
    return IntStream.range(0, ROWS)
        .mapToObj(
            row ->
                "%s-%05d,测试小区%d,测试路%d号,%s,1986,1994,5"
                    .formatted(code, row, row, row, neighbourhood))
        .collect(Collectors.joining("\n", Transfers.COMMUNITY_HEADINGS, "\n"));
  }

  private static void awaitMiddle(Party street, String job) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      JsonPath state = status(street, job);
      assertThat(state.getString("status")).as(state.prettify()).isIn("QUEUED", "RUNNING");
      if (state.getLong("rowsDone") > 0) {
        say("The import has dealt with %d rows.".formatted(state.getLong("rowsDone")));
        return;
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
    throw new AssertionError("The import has not begun");
  }

  private static JsonPath status(Party street, String job) {
    return street.call().get("/api/v1/jobs/" + job).then().statusCode(200).extract().jsonPath();
  }

  private static void say(String sentence) {
    System.out.println(sentence);
  }
}
