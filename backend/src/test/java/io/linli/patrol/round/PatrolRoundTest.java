package io.linli.patrol.round;

import static io.linli.testkit.Patrols.ROUNDS;
import static io.linli.testkit.Patrols.checkIn;
import static io.linli.testkit.Patrols.content;
import static io.linli.testkit.Patrols.finish;
import static io.linli.testkit.Patrols.get;
import static io.linli.testkit.Patrols.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.LinliTest;
import io.linli.testkit.Patrols;
import io.linli.testkit.Pictures;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
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
  private TwoPoints world;
  private Party street;
  private Party company;
  private UUID community;
  private String pump;
  private String gate;
  private String round;

  @BeforeEach
  void aRoundPastTwoPoints() {
    world = TwoPoints.build();
    street = world.street();
    company = world.company();
    community = world.community();
    pump = world.pump();
    gate = world.gate();
    round = world.round();
  }

  @Test
  void isWalkedPointByPointAndDoneInTime() {
    checkIn(company, round, world.atPump())
        .statusCode(201)
        .body("qrMatched", equalTo(true))
        .body("distanceMetres", equalTo(111))
        .body("offline", equalTo(false))
        .body("answers.find { it.itemCode == 'exits' }.finding", equalTo(true))
        .body("answers.find { it.itemCode == 'pressure' }.finding", equalTo(false));
    checkIn(company, round, world.atPump())
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
    checkIn(street, round, world.atPump()).statusCode(404);
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

    checkIn(company, round, world.atPump())
        .statusCode(409)
        .body("code", equalTo("patrol-round-not-due"));
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
    checkIn(company, round, world.atPump()).statusCode(201);
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
    checkIn(company, round, world.atPump()).statusCode(201);
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
    Map<String, Object> visit = new HashMap<>(world.atPump());
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
    checkIn(company, round, world.atPump()).statusCode(201);
    checkIn(company, round, Map.of("patrolPointId", gate)).statusCode(201);
  }

  private void due(String from, String until) {
    Superuser.run(
        "update patrol_round set due_from = now() - %s, due_until = now() - %s where id = ?"
            .formatted(from, until),
        UUID.fromString(round));
  }
}
