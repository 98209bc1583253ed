package io.linli.servicedesk.escalation;

import static io.linli.testkit.ServiceCases.PATH;
import static io.linli.testkit.ServiceCases.move;
import static io.linli.testkit.ServiceCases.open;
import static io.linli.testkit.ServiceCases.opened;
import static io.linli.testkit.ServiceCases.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.Home;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManyCases;
import io.linli.testkit.RuleSettings;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company that allows itself no time at all is overdue the moment that it hears of a case. */
@LinliTest
class EscalationTest {
  private static final int MANY = 10_000;

  @Inject EscalationWorker worker;

  private Party street;
  private Party company;

  @BeforeEach
  void aStreetAndACompany() {
    street = Tenants.street();
    company = Tenants.company();
  }

  @Test
  void anOverdueCaseGoesUpEachLevelExactlyOnceHoweverManyReplicasLook() throws Exception {
    String id = overdueAtAllLevels();

    lookAtOnce(4);

    List<String> levels = escalations(company, id, "RESPOND");
    assertThat(levels).containsExactly("ESTATE", "PROJECT_MANAGER", "QUALITY_DEPARTMENT", "STREET");
    assertThat(escalations(street, id, "RESPOND")).isEqualTo(levels);
    assertThat(escalations(Tenants.company(), id, "RESPOND")).isEmpty();
    assertThat(escalations(Tenants.street(), id, "RESPOND")).isEmpty();
  }

  @Test
  void tenThousandCasesOverdueAtTheSameMinuteAllGoUpOnce() throws Exception {
    UUID community = estate();
    ManyCases.like(opened(company, community), MANY, "-1 minute", "2 hours");

    lookAtOnce(2);

    assertThat(ManyCases.raised(community, 1)).isEqualTo(MANY + " times, " + MANY + " clocks");
    assertThat(ManyCases.raised(community, 2)).isEqualTo("0 times, 0 clocks");
  }

  @Test
  void whatIsNotOverdueStaysWhereItIs() {
    String id = opened(company, estate());

    worker.look();

    assertThat(escalations(company, id, "RESPOND")).isEmpty();
    company.call().get(PATH + "/" + id).then().body("escalated", nullValue());
  }

  @Test
  void aStreetTakesOverWhatEveryLevelOfTheCompanyLeft() {
    UUID community = estate();
    String early = opened(company, community);
    move(street, early, "takeover", Map.of("reason", "群众多次反映"))
        .statusCode(409)
        .body("code", equalTo("case-not-escalated"));
    allowNoTime();
    String id = opened(company, community);
    worker.look();

    move(street, id, "takeover", Map.of("reason", "企业各级超时"))
        .statusCode(200)
        .body("takenOver", equalTo(true));

    move(company, id, "acceptance", Map.of("major", false))
        .statusCode(409)
        .body("code", equalTo("case-taken-over"));
    move(street, id, "acceptance", Map.of("major", true)).statusCode(200);
    move(street, id, "dispatch", Map.of("assignee", street.subject())).statusCode(200);
    move(street, id, "arrival", Map.of()).statusCode(200);
    move(street, id, "completion", Map.of("result", "街道应急维修")).statusCode(200);
    company.call().get(PATH + "/" + id).then().body("state", equalTo("DONE"));
  }

  @Test
  void aNeighbourhoodCommitteeDoesNotTakeOver() {
    UUID community = estate();
    Party committee = Tenants.supervisor("NEIGHBOURHOOD", Estates.neighbourhood(street));
    allowNoTime();
    String id = opened(company, community);
    worker.look();

    move(committee, id, "takeover", Map.of("reason", "企业各级超时"))
        .statusCode(403)
        .body("code", equalTo("wrong-capacity"));
  }

  @Test
  void aSupervisorCannotHandleWhatACompanyHandles() {
    String id = opened(company, estate());

    street
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("major", false))
        .post(PATH + "/" + id + "/acceptance")
        .then()
        .statusCode(404);
  }

  @Test
  void aCompanySeesAndAnswersWhatTheStreetAsks() {
    String id = opened(company, estate());

    String report =
        street
            .call()
            .body(Map.of("question", "为何未到场", "dueOn", Contracts.today().toString()))
            .post(PATH + "/" + id + "/reports")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    company
        .call()
        .get(PATH + "/" + id + "/reports")
        .then()
        .body("items[0].question", equalTo("为何未到场"));
    answer(company, id, report).statusCode(200).body("answer", equalTo("配件缺货"));
    street.call().get(PATH + "/" + id + "/reports").then().body("items[0].answer", equalTo("配件缺货"));
    answer(company, id, report).statusCode(412);
    street
        .call()
        .body(Map.of("question", "再问", "dueOn", Contracts.today().minusDays(1).toString()))
        .post(PATH + "/" + id + "/reports")
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/dueOn"));
  }

  @Test
  void opensOnBehalfOfACallerWhoTurnedToTheStreet() {
    Map<String, Object> opening = opening(estate(), "COMPLAINT");
    opening.put("channel", "STREET");

    String id = open(street, opening).statusCode(201).extract().path("id");

    company.call().get(PATH + "/" + id).then().statusCode(200).body("channel", equalTo("STREET"));
    company.call().get(PATH).then().body("items", hasSize(1));
    move(company, id, "acceptance", Map.of("major", false)).statusCode(200);
    opening.put("channel", "TELEPHONE");
    open(street, opening).statusCode(422).body("violations[0].code", equalTo("channel-street"));
  }

  @Test
  void countsAsConfirmedWhatNobodyObjectsToInTime() {
    Home home = Home.make();
    Map<String, Object> atOnce =
        RuleSettings.value("service-desk.confirmation", 0, "MINUTES", false);
    RuleSettings.set(home.street(), RuleSettings.version(List.of(atOnce))).statusCode(201);
    String id = home.opened();
    home.done(id);

    worker.look();

    home.company().call().get(PATH + "/" + id).then().body("state", equalTo("LAPSED"));
    for (String seen : List.of(PATH + "/" + id, home.path(id))) {
      (seen.startsWith(PATH) ? home.company() : home.resident())
          .call()
          .get(seen + "/steps")
          .then()
          .body("items[-1].move", equalTo("LAPSE"))
          .body("items[-1].actingAs", equalTo("SERVICE"));
    }
  }

  private String overdueAtAllLevels() {
    allowNoTime();
    return opened(company, estate());
  }

  private void allowNoTime() {
    RuleSettings.override(company, "service-desk.respond.urgent", 0, "MINUTES").statusCode(201);
    for (String level : List.of("project-manager", "quality-department", "street")) {
      RuleSettings.override(company, "service-desk.escalate." + level, 0, "MINUTES")
          .statusCode(201);
    }
  }

  private UUID estate() {
    UUID community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
    return community;
  }

  private void lookAtOnce(int replicas) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(replicas);
    try {
      List<Future<?>> looks = new ArrayList<>();
      for (int i = 0; i < replicas; i++) {
        looks.add(pool.submit(worker::look));
      }
      for (Future<?> look : looks) {
        look.get();
      }
    } finally {
      pool.shutdown();
    }
  }

  private static List<String> escalations(Party by, String id, String clock) {
    return by.call()
        .queryParam("serviceCaseId", id)
        .get("/api/v1/service-case-escalations")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.clockKind == '%s' }.level".formatted(clock));
  }

  private static io.restassured.response.ValidatableResponse answer(
      Party by, String id, String report) {
    return by.call()
        .header("If-Match", "\"0\"")
        .body(Map.of("answer", "配件缺货"))
        .post(PATH + "/" + id + "/reports/" + report + "/answer")
        .then();
  }
}
