package io.linli.scenario;

import static io.linli.testkit.ServiceCases.PATH;
import static io.linli.testkit.ServiceCases.move;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.servicedesk.escalation.EscalationLook;
import io.linli.testkit.Estates;
import io.linli.testkit.MovedClock;
import io.linli.testkit.RuleSettings;
import io.linli.testkit.ServiceCases;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The service desk of an estate that a company manages, and the street that watches, at a time of
 * the test's own.
 */
record Desk(MovedClock clock, Party street, Party company, UUID community) {

  /** Opens an estate's desk, some time before the first case. */
  static Desk of(MovedClock clock, LocalDateTime time) {
    clock.showsInChina(time);
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = Estates.community(street);
    Estates.handOver(community, company);
    return new Desk(clock, street, company, community);
  }

  /** The company promises more than it must. */
  void promisesItself(String rule, long amount, String unit, LocalDate from) {
    RuleSettings.override(company, rule, amount, unit, from).statusCode(201);
  }

  String open(Map<String, Object> about) {
    Map<String, Object> opening = ServiceCases.opening(community);
    opening.put("urgency", "ORDINARY");
    opening.putAll(about);
    return ServiceCases.open(company, opening).statusCode(201).extract().path("id");
  }

  void at(LocalDateTime time) {
    clock.showsInChina(time);
  }

  /** Time goes on, and the service looks what is overdue. */
  void lookAt(LocalDateTime time) {
    clock.showsInChina(time);
    EscalationLook.now();
  }

  ValidatableResponse accept(String id) {
    return move(company, id, "acceptance", Map.of("major", false));
  }

  ValidatableResponse dispatch(String id) {
    return move(company, id, "dispatch", Map.of("assignee", company.subject()));
  }

  ValidatableResponse arrive(String id) {
    return move(company, id, "arrival", Map.of());
  }

  ValidatableResponse finish(String id) {
    return move(company, id, "completion", Map.of("result", "已处理完毕"));
  }

  ValidatableResponse confirm(String id, int satisfaction) {
    return move(company, id, "confirmation", Map.of("how", "签字确认", "satisfaction", satisfaction));
  }

  /** Does just what ends a clock. */
  void meet(String clockKind, String id) {
    accept(id).statusCode(200);
    switch (clockKind) {
      case "RESPOND" -> {}
      case "ANSWER" -> finish(id).statusCode(200);
      case "ON_SITE" -> goThere(id);
      case "FINISH" -> {
        goThere(id);
        finish(id).statusCode(200);
      }
      default -> throw new IllegalArgumentException(clockKind);
    }
  }

  private void goThere(String id) {
    dispatch(id).statusCode(200);
    arrive(id).statusCode(200);
  }

  /** When a time limit ends, in China. */
  LocalDateTime due(String id, String clockKind) {
    return OffsetDateTime.parse(clockOf(id, clockKind).getString("dueAt")).toLocalDateTime();
  }

  Boolean inTime(String id, String clockKind) {
    return clockOf(id, clockKind).get("inTime");
  }

  private JsonPath clockOf(String id, String clockKind) {
    JsonPath clocks =
        company.call().get(PATH + "/" + id + "/clocks").then().statusCode(200).extract().jsonPath();
    List<Map<String, Object>> found =
        clocks.getList("clocks.findAll { it.kind == '%s' }".formatted(clockKind));
    assertThat(found).as(clockKind).isNotEmpty();
    return clocks.setRootPath("clocks.findAll { it.kind == '%s' }[-1]".formatted(clockKind));
  }

  /** The levels that a case has gone up for a time limit, as the street sees them. */
  List<String> escalations(String id, String clockKind) {
    return street
        .call()
        .queryParam("serviceCaseId", id)
        .get("/api/v1/service-case-escalations")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.clockKind == '%s' }.level".formatted(clockKind));
  }
}
