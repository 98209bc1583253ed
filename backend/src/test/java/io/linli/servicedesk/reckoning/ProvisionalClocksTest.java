package io.linli.servicedesk.reckoning;

import static io.linli.testkit.ServiceCases.PATH;
import static io.linli.testkit.ServiceCases.move;
import static io.linli.testkit.ServiceCases.open;
import static io.linli.testkit.ServiceCases.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManyCases;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Five working days from Friday 26 December end on 2 January while nobody knows the holidays, and
 * on 5 January once New Year is known to be one. Years are everybody's: each test has its own.
 */
@LinliTest
class ProvisionalClocksTest {
  private static final int MANY = 10_000;

  private static final String PROVISIONAL =
      """
      update service_case_clock
         set provisional = true, unit = 'WORKING_DAYS', amount = 5, started_at = cast(? as timestamptz),
             due_at = due.at, project_manager_at = due.at + interval '2 hours',
             quality_department_at = due.at + interval '8 hours', street_at = due.at + interval '1 day',
             next_escalation_at = case when next_escalation_at is not null then due.at end
        from (select cast(? as timestamptz) as at) due where community_id = ? and kind = ?
      """;

  @Inject ReckoningWorker worker;

  private Party manager;
  private UUID community;

  @BeforeEach
  void aStreetThatManagesAnEstateItself() {
    manager = Tenants.street();
    community = Estates.community(manager);
  }

  @Test
  void reckonsWhatStillRunsAnewWhenTheYearIsEntered() {
    known(2081);
    String running = complaint();
    String stoodStill = complaint();
    Superuser.run(
        "update service_case_clock set stood_still_days = 1 where case_id = ?",
        UUID.fromString(stoodStill));
    String waiting = complaint();
    move(manager, waiting, "acceptance", Map.of("major", false)).statusCode(200);
    move(manager, waiting, "waiting", Map.of("reason", "等业主回家")).statusCode(200);
    String answered = complaint();
    move(manager, answered, "acceptance", Map.of("major", false)).statusCode(200);
    move(manager, answered, "completion", Map.of("result", "已答复")).statusCode(200);
    String escalated = complaint();
    Superuser.run(
        "update service_case_clock set escalation = 1 where case_id = ?",
        UUID.fromString(escalated));
    provisional(2081, "ANSWER");

    worker.look();
    answerBy(running, "2082-01-03", true);
    known(2082);
    worker.look();
    worker.look();

    answerBy(running, "2082-01-06", false);
    answerBy(stoodStill, "2082-01-07", false);
    answerBy(waiting, "2082-01-06", false);
    answerBy(answered, "2082-01-03", true);
    answerBy(escalated, "2082-01-03", true);
    assertThat(
            Superuser.run(
                "select next_escalation_at = due_at and project_manager_at = due_at + interval '2"
                    + " hours' and street_at = due_at + interval '1 day' from service_case_clock"
                    + " where kind = 'ANSWER' and case_id = ?",
                UUID.fromString(running)))
        .isEqualTo(true);
  }

  @Test
  void reckonsTenThousandAnewOnceEachHoweverManyReplicasLook() {
    known(2087);
    ManyCases.like(complaint(), MANY, "1 day", "2 hours");
    provisional(2087, "RESPOND");
    Object before = clocks("sum(version)", "kind = 'RESPOND'");

    known(2088);
    CompletableFuture.allOf(
            CompletableFuture.runAsync(worker::look), CompletableFuture.runAsync(worker::look))
        .join();
    worker.look();

    assertThat(clocks("count(*)", "due_at = '2088-01-06T00:00+08:00' and not provisional"))
        .isEqualTo(MANY + 1L);
    assertThat(clocks("sum(version)", "kind = 'RESPOND'").toString())
        .isEqualTo(String.valueOf(Long.parseLong(before.toString()) + MANY + 1));
  }

  /** Only the end that was told is known to whoever relies on it. */
  @Test
  void makesNobodyLateInHindsight() {
    String id = complaint();
    Superuser.run(
        "update service_case_clock set provisional = true, amount = 1,"
            + " started_at = '2026-01-05T09:00+08:00', due_at = '2026-12-31T00:00+08:00'"
            + " where kind = 'ANSWER' and case_id = ?",
        UUID.fromString(id));
    String told = answer(id).extract().path("clocks.find { it.kind == 'ANSWER' }.dueAt");

    worker.look();

    answer(id)
        .body("clocks.find { it.kind == 'ANSWER' }.dueAt", equalTo(told))
        .body("clocks.find { it.kind == 'ANSWER' }.provisional", equalTo(false));
  }

  /** From 3 to 21 November and later there are thirteen working days or more. */
  @Test
  void remembersByHowManyWorkingDaysAStandstillPutsOff() {
    String id = complaint();
    move(manager, id, "acceptance", Map.of("major", false)).statusCode(200);
    move(manager, id, "waiting", Map.of("reason", "等业主回家")).statusCode(200);
    Superuser.run(
        "update service_case_clock set started_at = '2026-11-02T09:00+08:00',"
            + " due_at = '2026-11-06T00:00+08:00', stopped_at = '2026-11-03T09:00+08:00'"
            + " where kind = 'ANSWER' and case_id = ?",
        UUID.fromString(id));

    move(manager, id, "resumption", Map.of()).statusCode(200);

    assertThat(
            Superuser.run(
                "select stood_still_days >= 13 from service_case_clock"
                    + " where kind = 'ANSWER' and case_id = ?",
                UUID.fromString(id)))
        .isEqualTo(true);
  }

  private String complaint() {
    return open(manager, opening(community, "COMPLAINT")).statusCode(201).extract().path("id");
  }

  private void provisional(int year, String kind) {
    Superuser.run(
        PROVISIONAL,
        year + "-12-26T10:00+08:00",
        (year + 1) + "-01-03T00:00+08:00",
        community,
        kind);
  }

  private Object clocks(String what, String which) {
    return Superuser.run(
        "select " + what + " from service_case_clock where community_id = ? and " + which,
        community);
  }

  private ValidatableResponse answer(String id) {
    return manager.call().get(PATH + "/" + id + "/clocks").then().statusCode(200);
  }

  private void answerBy(String id, String midnight, boolean provisional) {
    answer(id)
        .body("clocks.find { it.kind == 'ANSWER' }.dueAt", equalTo(midnight + "T00:00:00+08:00"))
        .body("clocks.find { it.kind == 'ANSWER' }.provisional", equalTo(provisional));
  }

  /** A year in which nothing but New Year is a holiday. */
  private static void known(int year) {
    Map<String, String> newYear = Map.of("day", year + "-01-01", "kind", "HOLIDAY", "name", "元旦");
    Tenants.platform()
        .body(Map.of("source", "测试通知", "days", List.of(newYear)))
        .put("/api/v1/working-calendars/" + year)
        .then()
        .statusCode(200);
  }
}
