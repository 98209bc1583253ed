package io.linli.servicedesk.decoration;

import static io.linli.testkit.Decorations.PATH;
import static io.linli.testkit.Decorations.acknowledgement;
import static io.linli.testkit.Decorations.begun;
import static io.linli.testkit.Decorations.deposit;
import static io.linli.testkit.Decorations.file;
import static io.linli.testkit.Decorations.filed;
import static io.linli.testkit.Decorations.filing;
import static io.linli.testkit.Decorations.get;
import static io.linli.testkit.Decorations.move;
import static io.linli.testkit.Decorations.quiet;
import static io.linli.testkit.Decorations.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.Contracts;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.News;
import io.linli.testkit.RuleSettings;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants.Party;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decorations by the plans: told, approved, visited every day, and the deposit returned. */
@LinliTest
class DecorationTest {
  private static final Map<String, Object> CHECKED = Map.of("findings", "结构、管线未改动，垃圾已清运");

  private Party street;
  private Party company;
  private UUID household;

  @BeforeEach
  void makeAnEstate() {
    ManagedEstate estate = ManagedEstate.make();
    street = estate.street();
    company = estate.company();
    household = estate.household();
  }

  @Test
  void workBeginsOnceThePlanIsApprovedTheActsAreAcknowledgedAndTheDepositIsTaken() {
    String id = filed(company, household);
    move(company, id, "start", Map.of())
        .statusCode(409)
        .body("code", equalTo("decoration-state-conflict"));
    move(company, id, "approval", Map.of("note", "方案符合规定")).statusCode(200);
    move(company, id, "start", Map.of())
        .statusCode(409)
        .body("code", equalTo("decoration-acts-not-acknowledged"));
    move(company, id, "acknowledgement", Map.of("acts", List.of("LOAD_BEARING"), "how", "签字"))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/acts"))
        .body("violations[0].message", containsString("GAS_PIPES"));
    move(company, id, "acknowledgement", acknowledgement(company))
        .statusCode(200)
        .body("acknowledgedActs", hasItem("GAS_PIPES"));
    move(company, id, "start", Map.of())
        .statusCode(409)
        .body("code", equalTo("decoration-deposit-missing"));
    move(company, id, "deposit", deposit("2000.01"))
        .statusCode(422)
        .body("violations[0].code", equalTo("deposit-too-high"));
    move(company, id, "deposit", deposit("1500.50")).body("deposit", equalTo(1500.50f));
    move(company, id, "deposit", deposit("100.00"))
        .statusCode(409)
        .body("code", equalTo("decoration-deposit-taken"));
    move(company, id, "start", Map.of()).statusCode(200).body("state", equalTo("WORKING"));
  }

  @Test
  void workDoesNotBeginBeforeThePeriodThatWasFiled() {
    Map<String, Object> later = filing(household);
    later.put("startsOn", Contracts.today().plusDays(1).toString());
    String id = file(company, later).statusCode(201).extract().path("id");
    move(company, id, "acknowledgement", acknowledgement(company)).statusCode(200);
    move(company, id, "approval", Map.of()).statusCode(200);
    move(company, id, "deposit", deposit("2000.00")).statusCode(200);

    move(company, id, "start", Map.of())
        .statusCode(409)
        .body("code", equalTo("decoration-outside-period"));
  }

  @Test
  void theDepositGoesBackToTheCentAfterTheWarrantyPeriod() {
    String early = begun(company, household);
    move(company, early, "completion", CHECKED).statusCode(200);
    move(company, early, "deposit-return", giving(List.of()))
        .statusCode(409)
        .body("code", equalTo("decoration-warranty-runs"));
    RuleSettings.set(street, "decoration", "decoration.warranty", 0, "MINUTES").statusCode(201);
    String id = begun(company, household);
    move(company, id, "failed-check", Map.of("findings", "卫生间渗水")).statusCode(200);
    move(company, id, "completion", CHECKED).statusCode(200).body("state", equalTo("WARRANTY"));

    move(company, id, "deposit-return", giving(List.of(kept("2000.01"))))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/deductions"));
    move(company, id, "deposit-return", giving(List.of(kept("350.55"), kept("0.01"))))
        .statusCode(200)
        .body("state", equalTo("SETTLED"))
        .body("deducted", equalTo(350.56f))
        .body("returned", equalTo(1649.44f))
        .body("deductions.reason", contains("电梯轿厢划伤修复", "电梯轿厢划伤修复"));
  }

  @Test
  void whoTakesTheFilingBackGetsTheWholeDepositAtOnce() {
    String id = filed(company, household);
    move(company, id, "approval", Map.of()).statusCode(200);
    move(company, id, "deposit", deposit("2000.00")).statusCode(200);
    move(company, id, "withdrawal", Map.of("reason", "业主改期")).statusCode(200);

    move(company, id, "deposit-return", giving(List.of(kept("1.00"))))
        .statusCode(409)
        .body("code", equalTo("decoration-nothing-to-deduct"));
    move(company, id, "deposit-return", giving(List.of()))
        .statusCode(200)
        .body("returned", equalTo(2000.00f));
  }

  @ParameterizedTest
  @CsvSource({"noise, true", "prohibitedAct, GAS_PIPES"})
  void whoeverBreaksARuleHasToStop(String finding, String value) {
    String id = begun(company, household);
    visit(company, id, quiet()).statusCode(201).body("breach", equalTo(false));
    Map<String, Object> visit = quiet();
    visit.put(finding, finding.equals("noise") ? (Object) true : value);

    visit(company, id, visit).statusCode(201).body("breach", equalTo(true));

    get(street, id).body("state", equalTo("STOPPED"));
    visit.put("working", true);
    visit(company, id, visit).statusCode(201).body("againstStopOrder", equalTo(true));
    move(company, id, "resumption", Map.of("note", "已整改")).body("state", equalTo("WORKING"));
    assertThat(News.noted(id))
        .containsExactly(
            "decoration.filed",
            "decoration.approved",
            "decoration.started",
            "decoration.breach-found",
            "decoration.stopped",
            "decoration.breach-found",
            "decoration.resumed");
  }

  @Test
  void workOutsideTheAllowedHoursIsStopped() {
    allowNoHours();
    String id = begun(company, household);
    visit(company, id, quiet()).statusCode(201).body("outsideHours", equalTo(false));
    Map<String, Object> working = quiet();
    working.put("working", true);

    visit(company, id, working).statusCode(201).body("outsideHours", equalTo(true));

    get(company, id).body("state", equalTo("STOPPED"));
  }

  @Test
  void aDayWithoutAVisitIsListed() {
    String id = begun(company, household);
    visit(company, id, quiet()).statusCode(201);
    Superuser.run(
        "update decoration_filing set started_at = started_at - interval '3 days' where id = ?",
        UUID.fromString(id));
    Superuser.run(
        "update decoration_visit set day = day - 2, at = at - interval '2 days' where filing_id = ?",
        UUID.fromString(id));

    for (Party party : List.of(company, street)) {
      List<String> days =
          party
              .call()
              .get("/api/v1/decoration-missed-visits")
              .then()
              .statusCode(200)
              .extract()
              .path("items.day");
      assertThat(days)
          .containsExactly(
              Contracts.today().minusDays(3).toString(), Contracts.today().minusDays(1).toString());
    }
    company
        .call()
        .queryParam("since", Contracts.today().minusDays(1).toString())
        .get("/api/v1/decoration-missed-visits")
        .then()
        .body("items", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({
    "householdId, 01994000-0000-7000-8000-000000000000, /householdId, household-not-yours",
    "startsOn, 2020-01-01, /startsOn, date-in-past",
    "endsOn, 2020-01-01, /endsOn, ends-before-start",
    "contractorCode, 123, /contractorCode, pattern",
    "plan, '', /plan, not-blank"
  })
  void refusesFilingsThatCantBe(String field, String value, String pointer, String code) {
    Map<String, Object> filing = filing(household);
    filing.put(field, value);

    file(company, filing)
        .statusCode(422)
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].code", equalTo(code));
  }

  @ParameterizedTest
  @CsvSource({"-1, visit-not-today", "1, time-in-future"})
  void aVisitIsReportedOnItsDay(int days, String code) {
    String id = begun(company, household);
    Map<String, Object> visit = quiet();
    visit.put("at", OffsetDateTime.now(ZoneOffset.ofHours(8)).plusDays(days).toString());
    visit.put("prohibitedAct", "NO_SUCH_ACT");

    visit(company, id, visit)
        .statusCode(422)
        .body("violations.code", contains(code, "act-unknown"));
  }

  @Test
  void aSupervisorLooksAndMovesNothing() {
    String id = filed(company, household);

    street.call().get(PATH).then().body("items.id", hasItem(id));
    street
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of())
        .post(PATH + "/" + id + "/approval")
        .then()
        .statusCode(404);
  }

  /** Whatever the time is, it is outside: each half of the day ends as it begins. */
  private void allowNoHours() {
    RuleSettings.override(company, "decoration.hours.morning-from", 720, "CLOCK_FROM")
        .statusCode(201);
    RuleSettings.override(company, "decoration.hours.afternoon-from", 1020, "CLOCK_FROM")
        .statusCode(201);
  }

  private static Map<String, Object> giving(List<Map<String, Object>> deductions) {
    return new HashMap<>(Map.of("deductions", deductions, "how", "原路退回业主账户"));
  }

  private static Map<String, Object> kept(String yuan) {
    return Map.of("amount", new BigDecimal(yuan), "reason", "电梯轿厢划伤修复");
  }
}
