package io.linli.scenario;

import static io.linli.testkit.Patrols.fine;
import static io.linli.testkit.Patrols.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.linli.patrol.hazard.HazardLook;
import io.linli.patrol.schedule.ScheduleLook;
import io.linli.testkit.LinliTest;
import io.linli.testkit.MovedClock;
import io.linli.testkit.MovedTime;
import io.linli.testkit.Patrols;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003·15: the fire season of an estate, with its check list of six, its hazards and its fines. */
@LinliTest
@TestProfile(MovedTime.class)
class FireSeasonScenarioTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 2);

  @Inject MovedClock clock;

  private Desk desk;
  private String point;

  @BeforeEach
  void anEstateTakesTheListOfSixOver() {
    desk = Desk.of(clock, FIRST_DAY.atTime(7, 0));
    point = Patrols.point(desk.company(), desk.community(), "1号楼楼道");
    desk.company()
        .call()
        .body(
            Map.of(
                "readyPlan",
                "fire-six",
                "communityId",
                desk.community(),
                "validFrom",
                FIRST_DAY.toString()))
        .post("/api/v1/patrol-plan-adoptions")
        .then()
        .statusCode(201);
  }

  @Test
  void oneWeekIsCheckedAndTheNextIsMissed() {
    desk.at(FIRST_DAY.atTime(9, 0));
    String first = rounds().get(0);
    Patrols.checkIn(desk.company(), first, sixAnswers(false)).statusCode(201);
    Patrols.finish(desk.company(), first).statusCode(200).body("state", equalTo("DONE"));

    at(FIRST_DAY.plusDays(8).atTime(9, 0));

    List<String> rounds = rounds();
    assertThat(state(first)).isEqualTo("DONE");
    assertThat(state(rounds.get(1))).isEqualTo("MISSED");
    assertThat(rounds).hasSizeGreaterThan(2);
    assertThat(state(rounds.get(2))).isEqualTo("PLANNED");
  }

  @Test
  void aBlockedEscapeRouteGoesUpIsFinedAndStruckOff() {
    desk.at(FIRST_DAY.atTime(9, 0));
    Patrols.checkIn(desk.company(), rounds().get(0), sixAnswers(true)).statusCode(201);
    String hazard = desk.street().call().get(Patrols.HAZARDS).then().extract().path("items[0].id");
    LocalDateTime due = due(hazard);

    at(due.minusSeconds(1));
    assertThat(levels(hazard)).isEmpty();
    at(due.plusSeconds(1));
    assertThat(levels(hazard)).containsExactly("ESTATE");
    at(due.plusDays(30));
    assertThat(levels(hazard))
        .containsExactly("ESTATE", "PROJECT_MANAGER", "QUALITY_DEPARTMENT", "STREET");

    fine(desk.street(), hazard, "UNIT", "5000.01").statusCode(422);
    fine(desk.street(), hazard, "UNIT", "5000.00").statusCode(201);
    fine(desk.street(), hazard, "PERSON", "500.01").statusCode(422);
    fine(desk.street(), hazard, "PERSON", "500.00").statusCode(201);
    move(desk.street(), hazard, "publication", Map.of("text", "占用疏散通道")).statusCode(200);
    move(desk.company(), hazard, "fix", Map.of("note", "已清理")).statusCode(200);
    move(desk.street(), hazard, "recheck", Map.of("note", "已畅通", "passed", true))
        .statusCode(200)
        .body("state", equalTo("CLOSED"));
  }

  private void at(LocalDateTime time) {
    desk.at(time);
    ScheduleLook.now();
    HazardLook.now();
  }

  private List<String> rounds() {
    List<String> rounds =
        desk.company()
            .call()
            .get(Patrols.ROUNDS)
            .then()
            .statusCode(200)
            .extract()
            .path("items.sort { it.dueFrom }.id");
    assertThat(rounds).isNotEmpty();
    return rounds;
  }

  private String state(String round) {
    return Patrols.get(desk.street(), round).statusCode(200).extract().path("state");
  }

  private LocalDateTime due(String hazard) {
    String due =
        desk.company().call().get(Patrols.HAZARDS + "/" + hazard).then().extract().path("dueAt");
    return OffsetDateTime.parse(due).toLocalDateTime();
  }

  private List<String> levels(String hazard) {
    return desk.street()
        .call()
        .queryParam("hazardId", hazard)
        .get("/api/v1/hazard-escalations")
        .then()
        .statusCode(200)
        .extract()
        .path("items.level");
  }

  /** Everything as it should be, but perhaps the escape routes. */
  private Map<String, Object> sixAnswers(boolean blocked) {
    List<Map<String, Object>> answers = new ArrayList<>();
    answers.add(Map.of("itemCode", "escape-routes", "yes", blocked));
    for (String sound : List.of("fire-equipment", "fire-duties")) {
      answers.add(Map.of("itemCode", sound, "yes", true));
    }
    for (String wrong : List.of("wiring", "open-fire", "fire-distance")) {
      answers.add(Map.of("itemCode", wrong, "yes", false));
    }
    return Map.of("patrolPointId", point, "answers", answers);
  }
}
