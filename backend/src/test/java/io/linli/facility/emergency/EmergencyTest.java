package io.linli.facility.emergency;

import static io.linli.testkit.Emergencies.INCIDENTS;
import static io.linli.testkit.Emergencies.PLANS;
import static io.linli.testkit.Emergencies.adopt;
import static io.linli.testkit.Emergencies.adopted;
import static io.linli.testkit.Emergencies.done;
import static io.linli.testkit.Emergencies.drill;
import static io.linli.testkit.Emergencies.move;
import static io.linli.testkit.Emergencies.start;
import static io.linli.testkit.Emergencies.template;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.Contracts;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans for emergencies, their drills, and what follows them (domain.md P4). */
@LinliTest
class EmergencyTest {
  private ManagedEstate estate;
  private Party company;
  private LocalDate today;

  @BeforeEach
  void anEstate() {
    estate = ManagedEstate.make();
    company = estate.company();
    today = Contracts.today();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POWER", "WATER", "ELEVATOR", "FIRE", "WEATHER"})
  void whatIsShippedCanBeAdoptedAndFollowedToItsEnd(String kind) {
    String plan = adopted(company, estate.community(), kind);
    String incident = start(company, plan);
    int steps = get(incident).getList("steps").size();
    move(company, incident, "closing", Map.of("report", "处置完毕"))
        .statusCode(409)
        .body("code", equalTo("emergency-steps-open"));

    for (int position = 1; position <= steps; position++) {
      done(company, incident, List.of(position));
    }
    move(company, incident, "closing", Map.of("report", "处置完毕"))
        .statusCode(200)
        .body("state", equalTo("CLOSED"));

    estate
        .street()
        .call()
        .get(INCIDENTS + "/" + incident)
        .then()
        .body("report", equalTo("处置完毕"))
        .body("steps.late.unique()", contains(false))
        .body("steps.doneBy.unique()", contains(company.subject()));
  }

  @Test
  void aStepIsNotDoneBeforeThoseItFollowsUnlessItIsMarkedParallel() {
    String incident = start(company, adopted(company, estate.community(), "ELEVATOR"));

    stepRefused(incident, 3, 409, "emergency-step-too-early");
    done(company, incident, List.of(2, 1));
    stepRefused(incident, 2, 409, "emergency-step-done");
    stepRefused(incident, 4, 409, "emergency-step-too-early");
    done(company, incident, List.of(3));
    stepRefused(incident, 6, 422, "rule-violated");
  }

  @Test
  void aLateStepIsMarked() {
    String incident = start(company, adopted(company, estate.community(), "ELEVATOR"));
    done(company, incident, List.of(1));
    Superuser.run(
        "update emergency_incident_step set due_at = due_at - interval '10 minutes'"
            + " where incident_id = ? and position <= 2",
        UUID.fromString(incident));

    assertThat(get(incident).<Boolean>getList("steps.late"))
        .containsExactly(true, true, false, false, false);
  }

  @Test
  void anIncidentKeepsThePlanThatItWasStartedFrom() {
    Map<String, Object> first = template(company, estate.community(), "FIRE");
    String old = adopt(company, first).body("number", equalTo(1)).extract().path("id");
    String incident = start(company, old);
    Map<String, Object> second = template(company, estate.community(), "FIRE");
    second.put("steps", List.of(Map.of("task", "报警", "who", "门岗", "withinMinutes", 1)));

    adopt(company, second).statusCode(201).body("number", equalTo(2));

    assertThat(get(incident).getList("steps")).hasSize(6);
    company.call().get(PLANS + "/" + old).then().body("superseded", equalTo(true));
    company
        .call()
        .body(Map.of("emergencyPlanId", old, "summary", "误用旧预案"))
        .post(INCIDENTS)
        .then()
        .statusCode(409)
        .body("code", equalTo("emergency-plan-superseded"));
    drill(company, old, today.toString()).statusCode(409);
  }

  @Test
  void whatWasNoneIsCalledOffAndThenNothingMoreIsDone() {
    String incident = start(company, adopted(company, estate.community(), "FIRE"));

    move(company, incident, "calling-off", Map.of("report", "误报")).statusCode(200);

    for (String move : List.of("closing", "calling-off")) {
      move(company, incident, move, Map.of("report", "再次"))
          .statusCode(409)
          .body("code", equalTo("emergency-incident-over"));
    }
    stepRefused(incident, 1, 409, "emergency-incident-over");
  }

  @Test
  void aDrillIsDueEveryYearAndTheStreetSeesWhoseIsOverdue() {
    String plan = adopted(company, estate.community(), "FIRE");
    company
        .call()
        .get(PLANS + "/" + plan)
        .then()
        .body("drillDueOn", equalTo(today.plusDays(365).toString()));
    assertThat(overdue()).isEmpty();
    Superuser.run(
        "update emergency_plan set drilled_on = drilled_on - 366, drill_due_on = drill_due_on - 366"
            + " where id = ?",
        UUID.fromString(plan));
    assertThat(overdue()).containsExactly(plan);

    drill(company, plan, today.minusDays(2).toString()).statusCode(201);

    assertThat(overdue()).isEmpty();
    company
        .call()
        .get(PLANS + "/" + plan)
        .then()
        .body("drillDueOn", equalTo(today.plusDays(363).toString()));
    drill(company, plan, today.plusDays(1).toString())
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/heldOn"));
  }

  @Test
  void aNewerPlanDoesNotPutOffTheDrill() {
    String plan = adopted(company, estate.community(), "FIRE");
    Superuser.run(
        "update emergency_plan set drilled_on = drilled_on - 366, drill_due_on = drill_due_on - 366"
            + " where id = ?",
        UUID.fromString(plan));

    String newer = adopted(company, estate.community(), "FIRE");

    assertThat(overdue()).containsExactly(newer);
  }

  @ParameterizedTest
  @CsvSource({
    "true, 5, 10, /steps/0/parallel, first-step-alongside",
    "false, 10, 5, /steps/1/withinMinutes, step-due-before-the-last"
  })
  void aPlanThatContradictsItselfIsRefused(
      boolean parallel, int first, int second, String pointer, String code) {
    Map<String, Object> plan = template(company, estate.community(), "POWER");
    plan.put(
        "steps",
        List.of(
            Map.of("task", "一", "who", "甲", "withinMinutes", first, "parallel", parallel),
            Map.of("task", "二", "who", "乙", "withinMinutes", second)));

    adopt(company, plan)
        .statusCode(422)
        .body("violations", hasSize(1))
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].code", equalTo(code));
    plan.put("steps", List.of());
    adopt(company, plan).statusCode(422).body("violations[0].pointer", equalTo("/steps"));
  }

  @Test
  void aStepIsDoneByAMemberAndNotBeforeWhatItFollows() {
    String incident = start(company, adopted(company, estate.community(), "ELEVATOR"));
    done(company, incident, List.of(1, 2));

    Map<String, Map<String, Object>> refused =
        Map.of(
            "/doneAt",
            Map.of("position", 3, "doneAt", today.minusDays(1) + "T08:00:00+08:00"),
            "/doneBy",
            Map.of("position", 3, "doneBy", estate.street().subject()));
    refused.forEach(
        (pointer, body) ->
            move(company, incident, "step-completions", body)
                .statusCode(422)
                .body("violations[0].pointer", equalTo(pointer)));
  }

  private void stepRefused(String incident, int position, int status, String code) {
    move(company, incident, "step-completions", Map.of("position", position))
        .statusCode(status)
        .body("code", equalTo(code));
  }

  private io.restassured.path.json.JsonPath get(String incident) {
    return company
        .call()
        .get(INCIDENTS + "/" + incident)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private List<String> overdue() {
    return estate
        .street()
        .call()
        .queryParam("drillOverdue", true)
        .get(PLANS)
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }
}
