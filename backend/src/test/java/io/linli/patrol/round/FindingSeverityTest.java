package io.linli.patrol.round;

import static io.linli.testkit.Patrols.HAZARDS;
import static io.linli.testkit.Patrols.checkIn;
import static io.linli.testkit.Patrols.content;
import static io.linli.testkit.Patrols.monthly;
import static io.linli.testkit.Patrols.openRound;
import static io.linli.testkit.Patrols.sinceYesterday;
import static io.linli.testkit.Patrols.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.platform.clock.ChinaTime;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Patrols;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever walks a round says how bad it is what he finds. */
@LinliTest
class FindingSeverityTest {
  private static final Map<String, Object> BLOCKED = Map.of("itemCode", "exits", "yes", false);
  private static final Map<String, Object> LOCKED =
      Map.of("itemCode", "exits", "yes", false, "severity", "MAJOR");
  private static final Map<String, Object> SOUND_BUT_MAJOR =
      Map.of("itemCode", "pressure", "number", 0.3, "severity", "MAJOR");

  private TwoPoints world;
  private Party company;

  @BeforeEach
  void aRoundPastTwoPoints() {
    world = TwoPoints.build();
    company = world.company();
  }

  @Test
  void aFindingIsOrdinaryUnlessItIsSaidToBeMajor() {
    checkIn(company, world.round(), seen(world.gate(), LOCKED))
        .statusCode(201)
        .body("answers[0].severity", equalTo("MAJOR"));
    checkIn(company, world.round(), seen(world.pump(), BLOCKED)).statusCode(201);

    JsonPath hazards = hazards();
    assertThat(hazards.getList("items")).hasSize(2);
    String major = hazards.getString("items.find { it.severity == 'MAJOR' }.dueAt");
    String ordinary = hazards.getString("items.find { it.severity == 'ORDINARY' }.dueAt");
    assertThat(OffsetDateTime.parse(major)).isBefore(OffsetDateTime.parse(ordinary));
  }

  @Test
  void aFindingThatWasCollectedWithoutAConnectionSaysSoToo() {
    upload(company, world.round(), collected(List.of(LOCKED))).statusCode(200);

    assertThat(hazards().getList("items.severity", String.class)).containsExactly("MAJOR");
  }

  @Test
  void onlyWhatIsNotAsItShouldBeHasASeverity() {
    checkIn(company, world.round(), seen(world.gate(), List.of(BLOCKED, SOUND_BUT_MAJOR)))
        .statusCode(422)
        .body("violations.code", contains("patrol-severity-of-findings"))
        .body("violations.pointer", contains("/answers/1/severity"))
        .body("violations.message", contains("只有不合格的检查项才填写严重程度"));
    upload(company, world.round(), collected(List.of(SOUND_BUT_MAJOR)))
        .statusCode(422)
        .body("violations.pointer", contains("/visits/0/visit/answers/0/severity"));
    Map<String, Object> dire = Map.of("itemCode", "exits", "yes", false, "severity", "DIRE");
    checkIn(company, world.round(), seen(world.gate(), dire)).statusCode(400);
    assertThat(hazards().getList("items")).isEmpty();
  }

  @Test
  void whatALaterRoundFindsWorseIsTheSameHazardDueSooner() {
    checkIn(company, world.round(), seen(world.gate(), BLOCKED)).statusCode(201);
    String hazard = hazards().getString("items[0].id");
    String due = hazards().getString("items[0].dueAt");

    checkIn(company, further(), seen(world.gate(), LOCKED)).statusCode(201);
    checkIn(company, further(), seen(world.gate(), BLOCKED)).statusCode(201);

    company
        .call()
        .get(HAZARDS + "/" + hazard)
        .then()
        .body("severity", equalTo("MAJOR"))
        .body("sightings", equalTo(3));
    assertThat(OffsetDateTime.parse(hazards().getString("items[0].dueAt")))
        .isBefore(OffsetDateTime.parse(due));
    company
        .call()
        .get(HAZARDS + "/" + hazard + "/steps")
        .then()
        .body("items.move", contains("NOTE", "WORSEN"))
        .body("items", hasSize(2));
  }

  /** Nobody can be late for what was fixed, but it is major when it comes back. */
  @Test
  void whatIsFoundWorseWhileItWaitsForASecondLookGoesUpNowhere() {
    checkIn(company, world.round(), seen(world.gate(), BLOCKED)).statusCode(201);
    String hazard = hazards().getString("items[0].id");
    Patrols.move(company, hazard, "fix", Map.of("note", "已清理")).statusCode(200);

    checkIn(company, further(), seen(world.gate(), LOCKED)).statusCode(201);

    company
        .call()
        .get(HAZARDS + "/" + hazard)
        .then()
        .body("severity", equalTo("MAJOR"))
        .body("state", equalTo("FIXED"));
  }

  private static Map<String, Object> seen(String point, Map<String, Object> answer) {
    return seen(point, List.of(answer));
  }

  private static Map<String, Object> seen(String point, List<Map<String, Object>> answers) {
    return Map.of("patrolPointId", point, "answers", answers);
  }

  private String further() {
    Map<String, Object> content = content(monthly(), List.of(world.gate()));
    content.put("patrolChecklistId", Patrols.checklist(company, world.community()));
    return sinceYesterday(openRound(company, world.community(), content));
  }

  private Map<String, Object> collected(List<Map<String, Object>> answersAtGate) {
    return Map.of(
        "uploadKey",
        UUID.randomUUID().toString(),
        "startedAt",
        ago(60),
        "finishedAt",
        ago(30),
        "visits",
        List.of(
            visit(ago(50), Map.of("patrolPointId", world.gate(), "answers", answersAtGate)),
            visit(
                ago(40),
                Map.of(
                    "patrolPointId",
                    world.pump(),
                    "answers",
                    List.of(
                        Map.of("itemCode", "exits", "yes", true),
                        Map.of("itemCode", "pressure", "number", 0.3),
                        Map.of("itemCode", "remark", "text", "正常"))))));
  }

  private static Map<String, Object> visit(String at, Map<String, Object> seen) {
    return Map.of("collectedAt", at, "visit", seen);
  }

  private static String ago(int minutes) {
    return OffsetDateTime.now(ChinaTime.ZONE).minusMinutes(minutes).toString();
  }

  private JsonPath hazards() {
    return company
        .call()
        .queryParam("communityId", world.community())
        .get(HAZARDS)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
