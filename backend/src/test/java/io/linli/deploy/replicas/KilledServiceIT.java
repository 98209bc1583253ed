package io.linli.deploy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.launch.LaunchSettings;
import io.linli.launch.LocalDatabase;
import io.linli.launch.LocalSecrets;
import io.linli.launch.LocalService;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.FreePorts;
import io.linli.testkit.ManyCases;
import io.linli.testkit.ServiceCases;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.TokenIssuer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service is killed before cases become overdue, and again while it raises them: every case
 * goes up every level exactly once all the same (domain.md S1).
 */
class KilledServiceIT {
  private static final int CASES = 3_000;
  private static final int LEVELS = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LOOK_EVERY = Duration.ofMillis(20);
  private static final String RAISED =
      "select count(*) >= %d from service_case_escalation where community_id = ?";

  @TempDir Path folder;

  private LaunchSettings settings;
  private LocalSecrets secrets;
  private LocalDatabase database;

  @Test
  void everyCaseGoesUpEveryLevelOnceThoughTheServiceDiesBeforeAndAmidst() throws Exception {
    settings = LaunchSettings.of(folder.toString(), FreePorts.withNeighbour());
    secrets = LocalSecrets.in(Files.createDirectories(settings.data()));
    try (LocalDatabase started = LocalDatabase.start(settings, secrets)) {
      database = started;
      System.setProperty("linli.database.url", database.jdbcUrl());
      UUID community = dieBeforeTheMoment();
      dieAmidst(community);

      try (LocalService third = start("serve")) {
        awaitThat(RAISED.formatted(CASES * LEVELS), community);
        assertThat(third.process().isAlive()).isTrue();
      }

      for (int level = 1; level <= LEVELS; level++) {
        assertThat(ManyCases.raised(community, level))
            .as("level " + level)
            .isEqualTo(CASES + " times, " + CASES + " clocks");
      }
      assertThat(
              Superuser.run(
                  "select count(*) from service_case_escalation where community_id = ?"
                      + " and noted_at < due_at",
                  community))
          .as("None went up too early")
          .isEqualTo(0L);
    } finally {
      System.clearProperty("linli.database.url");
    }
  }

  /** Cases whose moment is still to come, and nobody there when it does. */
  private UUID dieBeforeTheMoment() throws Exception {
    try (LocalService first = start("standalone")) {
      RestAssured.port = first.address().getPort();
      Party street = Tenants.street();
      Party company = Tenants.company();
      UUID community = Estates.community(street);
      Contracts.active(street, company, community, Contracts.today().plusYears(1));
      String like =
          ServiceCases.open(company, ServiceCases.opening(community, "REPAIR"))
              .statusCode(201)
              .extract()
              .path("id");
      ManyCases.like(like, CASES, "10 seconds", "0 seconds");
      first.process().destroyForcibly();
      first.await();
      assertThat(raised(community)).as("Nothing is overdue yet").isZero();
      return community;
    }
  }

  private void dieAmidst(UUID community) throws Exception {
    awaitThat(
        "select now() > min(due_at) from service_case_clock where community_id = ?", community);
    assertThat(raised(community)).as("Nobody was there at the moment").isZero();
    try (LocalService second = start("serve")) {
      awaitThat(RAISED.formatted(1), community);
      second.process().destroyForcibly();
      second.await();
    }
    assertThat(raised(community))
        .as("It died with a part of the work done")
        .isPositive()
        .isLessThan(CASES * LEVELS);
  }

  private static long raised(UUID community) {
    return (Long)
        Superuser.run(
            "select count(*) from service_case_escalation where community_id = ?", community);
  }

  private static void awaitThat(String question, UUID community) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!(Boolean) Superuser.run(question, community)) {
      assertThat(System.nanoTime()).as(question).isLessThan(deadline);
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
  }

  private LocalService start(String mode) throws IOException, InterruptedException {
    return LocalService.start(with(mode), secrets, database);
  }

  private LaunchSettings with(String mode) {
    return settings.withJvm(
        settings.javaHome(),
        Stream.concat(
                settings.jvmOptions().stream(),
                Stream.of(
                    "-Dlinli.mode=" + mode,
                    "-Dlinli.issuer=" + TokenIssuer.ISSUER,
                    "-Dlinli.issuer.keys=" + TokenIssuer.trusted().publicKeyFile().toUri()))
            .toList());
  }
}
