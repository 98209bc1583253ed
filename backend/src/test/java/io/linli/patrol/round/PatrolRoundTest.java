package io.linli.patrol.round;

import static io.linli.testkit.Patrols.ROUNDS;
import static io.linli.testkit.Patrols.checkIn;
import static io.linli.testkit.Patrols.content;
import static io.linli.testkit.Patrols.finish;
import static io.linli.testkit.Patrols.get;
import static io.linli.testkit.Patrols.monthly;
import static io.linli.testkit.Patrols.point;
import static io.linli.testkit.Patrols.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.linli.platform.clock.ChinaTime;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Patrols;
import io.linli.testkit.Pictures;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
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

@LinliTest
class PatrolRoundTest {
  private Party street;
  private Party company;
  private UUID community;
  private String pump;
  private String gate;
  private String round;

  @BeforeEach
  void aRoundPastTwoPoints() {
    street = Tenants.street();
    company = Tenants.company();
    community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
    Map<String, Object> pumpRoom =
        Map.of("name", "消防泵房", "qrText", "LL-1", "latitude", 34.788888, "longitude", 113.677777);
    pump = point(company, community, pumpRoom).statusCode(201).extract().path("id");
    gate = point(company, community, "东门");
    Map<String, Object> content = content(monthly(), List.of(pump, gate));
    content.put("patrolChecklistId", Patrols.checklist(company, community));
    round = Patrols.sinceYesterday(Patrols.openRound(company, community, content));
  }

  @Test
  void isWalkedPointByPointAndDoneInTime() {
    checkIn(company, round, atPump())
        .statusCode(201)
        .body("qrMatched", equalTo(true))
        .body("distanceMetres", equalTo(111))
        .body("offline", equalTo(false))
        .body("answers.find { it.itemCode == 'exits' }.finding", equalTo(true))
        .body("answers.find { it.itemCode == 'pressure' }.finding", equalTo(false));
    checkIn(company, round, atPump())
        .statusCode(409)
        .body("code", equalTo("patrol-point-checked-in"));
    finish(company, round)
        .statusCode(409)
        .body("code", equalTo("patrol-round-incomplete"))
        .body("detail", containsString("东门"));
    checkIn(company, round, Map.of("patrolPointId", gate, "skippedBecause", "道路施工"))
        .statusCode(201);

    finish(company, round)
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("finishedBy", equalTo(company.subject()))
        .body("offline", equalTo(false));
    checkIn(company, round, Map.of("patrolPointId", gate))
        .statusCode(409)
        .body("code", equalTo("patrol-round-state-conflict"));
    street
        .call()
        .get(ROUNDS + "/" + round + "/check-ins")
        .then()
        .body("items.patrolPointId", equalTo(List.of(pump, gate)));
    checkIn(street, round, atPump()).statusCode(404);
  }

  @Test
  void isLateWhenItIsFinishedAfterItsTimeAndOverForGoodLater() {
    due("interval '3 hours'", "interval '1 hour'");
    walk();
    finish(company, round).statusCode(200).body("state", equalTo("LATE"));

    String other = Patrols.openRound(company, community, content(monthly(), List.of(gate)));
    round = other;
    due("interval '30 hours'", "interval '25 hours'");
    checkIn(company, other, Map.of("patrolPointId", gate))
        .statusCode(409)
        .body("code", equalTo("patrol-round-over"));
  }

  @Test
  void isNotWalkedBeforeItsTime() {
    Superuser.run(
        "update patrol_round set due_from = now() + interval '1 hour', due_until = now() + interval"
            + " '2 hours' where id = ?",
        UUID.fromString(round));

    checkIn(company, round, atPump()).statusCode(409).body("code", equalTo("patrol-round-not-due"));
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
    checkIn(company, round, atPump()).statusCode(201);
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

  @ParameterizedTest
  @CsvSource({
    "no-such-item, yes, true, patrol-item-unknown",
    "exits, text, 畅通, patrol-answer-kind",
    "pressure, yes, true, patrol-answer-kind"
  })
  void refusesAnswersThatTheChecklistDoesNotAskFor(
      String item, String as, String value, String code) {
    Object answer = as.equals("yes") ? Boolean.valueOf(value) : value;
    Map<String, Object> visit =
        Map.of(
            "patrolPointId",
            pump,
            "qrText",
            "LL-1",
            "answers",
            List.of(Map.of("itemCode", item, as, answer)));

    checkIn(company, round, visit).statusCode(422).body("violations[0].code", equalTo(code));
  }

  @Test
  void refusesTheQrCodeOfAnotherPoint() {
    checkIn(company, round, Map.of("patrolPointId", pump, "qrText", "LL-2"))
        .statusCode(422)
        .body("violations[0].code", equalTo("patrol-qr-differs"));
    checkIn(company, round, Map.of("patrolPointId", pump))
        .statusCode(201)
        .body("qrMatched", equalTo(false));
  }

  @Test
  void keepsTheChecklistByWhichItWasBegun() {
    checkIn(company, round, atPump()).statusCode(201);
    String checklist = company.call().get(Patrols.CHECKLISTS).then().extract().path("items[0].id");
    Patrols.change(company, checklist).body("number", equalTo(2));

    Map<String, Object> visit =
        Map.of("patrolPointId", gate, "answers", List.of(Map.of("itemCode", "new", "yes", true)));
    checkIn(company, round, visit)
        .statusCode(422)
        .body("violations[0].code", equalTo("patrol-item-unknown"));
    assertThat(
            company
                .call()
                .get(Patrols.CHECKLISTS + "/" + checklist + "/versions")
                .then()
                .extract()
                .<List<Integer>>path("items.number"))
        .containsExactly(1, 2);
  }

  @Test
  void goesWithItsEstateToTheNextManager() {
    checkIn(company, round, atPump()).statusCode(201);
    Party next = Tenants.company();

    Superuser.run("update community set tenant_id = ? where id = ?", next.id(), community);

    get(company, round).statusCode(404);
    checkIn(next, round, Map.of("patrolPointId", gate)).statusCode(201);
    finish(next, round).statusCode(200).body("startedBy", equalTo(company.subject()));
    next.call().get(Patrols.HAZARDS).then().body("items", hasSize(1));
    company.call().get(Patrols.HAZARDS).then().body("items", hasSize(0));
  }

  @Test
  void showsWhatWasSeen() {
    String photo = Pictures.sent(company, community);
    Map<String, Object> visit = new HashMap<>(atPump());
    visit.put("photoIds", List.of(photo));

    checkIn(company, round, visit).statusCode(201).body("photoIds", equalTo(List.of(photo)));

    street
        .call()
        .get(ROUNDS + "/" + round + "/check-ins")
        .then()
        .body("items[0].photoIds", equalTo(List.of(photo)));
    visit.put("patrolPointId", gate);
    visit.remove("qrText");
    visit.put("photoIds", List.of(photo, UUID.randomUUID()));
    checkIn(company, round, visit)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/photoIds/1"));
  }

  private void walk() {
    checkIn(company, round, atPump()).statusCode(201);
    checkIn(company, round, Map.of("patrolPointId", gate)).statusCode(201);
  }

  private Map<String, Object> atPump() {
    return Map.of(
        "patrolPointId",
        pump,
        "qrText",
        "LL-1",
        "latitude",
        34.789888,
        "longitude",
        113.677777,
        "answers",
        List.of(
            Map.of("itemCode", "exits", "yes", false),
            Map.of("itemCode", "pressure", "number", 0.3),
            Map.of("itemCode", "remark", "text", "通道有杂物")));
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
                Map.of("collectedAt", ago(started), "visit", atPump()),
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
