package io.linli.patrol.round;

import static io.linli.testkit.Patrols.ROUNDS;
import static io.linli.testkit.Patrols.checkIn;
import static io.linli.testkit.Patrols.content;
import static io.linli.testkit.Patrols.get;
import static io.linli.testkit.Patrols.monthly;
import static io.linli.testkit.Patrols.point;
import static io.linli.testkit.Patrols.upload;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.linli.platform.clock.ChinaTime;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Patrols;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounds that were walked without a connection. */
@LinliTest
class RoundUploadTest {
  private TwoPoints world;
  private Party company;
  private UUID community;
  private String pump;
  private String gate;
  private String round;

  @BeforeEach
  void aRoundPastTwoPoints() {
    world = TwoPoints.build();
    company = world.company();
    community = world.community();
    pump = world.pump();
    gate = world.gate();
    round = world.round();
  }

  @Test
  void whatWasWalkedInTimeWithoutAConnectionIsNotMissedAnyMore() {
    due("interval '3 hours'", "interval '1 hour'");
    Superuser.run("update patrol_round set state = 'MISSED' where id = ?", UUID.fromString(round));

    upload(company, round, collected(150, 90))
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("offline", equalTo(true))
        .body("startedAt", equalTo(ago(150)))
        .body("finishedAt", equalTo(ago(90)));
    company
        .call()
        .get(ROUNDS + "/" + round + "/check-ins")
        .then()
        .body("items[0].offline", equalTo(true))
        .body("items[0].collectedAt", equalTo(ago(150)));
  }

  @Test
  void theSameSentTwiceCountsOnce() {
    Map<String, Object> collected = collected(60, 30);
    ValidatableResponse first = upload(company, round, collected).statusCode(200);

    upload(company, round, collected)
        .statusCode(200)
        .body("version", equalTo(first.extract().<Integer>path("version")));
    company.call().get(ROUNDS + "/" + round + "/check-ins").then().body("items", hasSize(2));
    collected.put("uploadKey", "another");
    upload(company, round, collected)
        .statusCode(409)
        .body("code", equalTo("patrol-round-state-conflict"));
  }

  @Test
  void goesOnWhereItWasBegunWithAConnection() {
    checkIn(company, round, world.atPump()).statusCode(201);
    upload(company, round, collected(60, 30))
        .statusCode(422)
        .body("violations[0].code", equalTo("times-turned-round"));
    Superuser.run(
        "update patrol_round set started_at = started_at - interval '2 hours' where id = ?",
        UUID.fromString(round));

    upload(company, round, collected(60, 30)).statusCode(200);

    company
        .call()
        .get(ROUNDS + "/" + round + "/check-ins")
        .then()
        .body("items", hasSize(2))
        .body("items.find { it.patrolPointId == '%s' }.offline".formatted(pump), equalTo(false));
  }

  @ParameterizedTest
  @CsvSource({
    "3000, 60, /startedAt, time-before-round",
    "30, 60, /finishedAt, times-turned-round",
    "30, -30, /finishedAt, time-in-future"
  })
  void refusesTimesThatCannotBe(int started, int finished, String at, String code) {
    upload(company, round, collected(started, finished))
        .statusCode(422)
        .body("violations.find { it.code == '%s' }.pointer".formatted(code), equalTo(at));
    get(company, round).body("state", equalTo("PLANNED")).body("startedAt", nullValue());
  }

  @Test
  void refusesWhatWasCollectedTooLongAgo() {
    due("interval '20 days'", "interval '18 days'");

    upload(company, round, collected(19 * 1440, 19 * 1440 - 30))
        .statusCode(422)
        .body("violations[0].code", equalTo("patrol-upload-too-late"));
  }

  @Test
  void aPointThatWasRetiredMeanwhileIsNotAskedForAndWhatWasSeenThereStays() {
    retire(gate);

    upload(company, round, collected(60, 30)).statusCode(200).body("points", hasSize(2));

    String other = Patrols.openRound(company, community, content(monthly(), List.of(pump)));
    checkIn(company, other, Map.of("patrolPointId", gate))
        .statusCode(422)
        .body("violations[0].code", equalTo("patrol-point-is-retired"));
    checkIn(company, other, Map.of("patrolPointId", UUID.randomUUID()))
        .statusCode(422)
        .body("violations[0].code", equalTo("patrol-point-unknown"));
  }

  /** A round that began and ended so many minutes ago. */
  private Map<String, Object> collected(int started, int finished) {
    return new HashMap<>(
        Map.of(
            "uploadKey",
            "phone-7",
            "startedAt",
            ago(started),
            "finishedAt",
            ago(finished),
            "visits",
            List.of(
                Map.of("collectedAt", ago(started), "visit", world.atPump()),
                Map.of("collectedAt", ago(finished), "visit", Map.of("patrolPointId", gate)))));
  }

  private static String ago(int minutes) {
    return OffsetDateTime.now(ChinaTime.ZONE)
        .minusMinutes(minutes)
        .truncatedTo(ChronoUnit.MINUTES)
        .format(java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX"));
  }

  private void due(String from, String until) {
    Superuser.run(
        "update patrol_round set due_from = now() - %s, due_until = now() - %s where id = ?"
            .formatted(from, until),
        UUID.fromString(round));
  }

  private void retire(String point) {
    String etag = company.call().get(Patrols.POINTS + "/" + point).then().extract().header("ETag");
    company
        .call()
        .header("If-Match", etag)
        .body(Map.of("reason", "已拆除"))
        .post(Patrols.POINTS + "/" + point + "/retirement")
        .then()
        .statusCode(200);
  }
}
