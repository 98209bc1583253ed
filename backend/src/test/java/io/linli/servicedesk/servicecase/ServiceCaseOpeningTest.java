package io.linli.servicedesk.servicecase;

import static io.linli.testkit.ServiceCases.PATH;
import static io.linli.testkit.ServiceCases.open;
import static io.linli.testkit.ServiceCases.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case begins with: who may open it how, and the limits that start. */
@LinliTest
class ServiceCaseOpeningTest {

  @ParameterizedTest
  @CsvSource({
    "ENQUIRY, NOT_OURS, ANSWER, service-desk.answer.enquiry.other-departments",
    "ENQUIRY, COMMON, ANSWER, service-desk.answer.enquiry",
    "SUGGESTION, COMMON, ANSWER, service-desk.answer.suggestion",
    "COMPLAINT, COMMON, ANSWER, service-desk.answer.complaint",
    "DISPUTE, PRIVATE, ANSWER, service-desk.answer.complaint",
    "NUISANCE, PRIVATE, ON_SITE, service-desk.on-site.nuisance",
    "REPAIR, PRIVATE, FINISH, service-desk.finish",
    "REPAIR, FACILITY, FINISH, service-desk.finish.common-part"
  })
  void choosesTheRuleByWhatTheCaseIs(String kind, String part, String clock, String rule) {
    Party manager = Tenants.street();
    Map<String, Object> opening = opening(Estates.community(manager), kind);
    opening.put("subjectPart", part);

    String id = open(manager, opening).statusCode(201).extract().path("id");

    String found =
        clocks(manager, id).getString("clocks.find { it.kind == '%s' }.ruleCode".formatted(clock));
    assertThat(found).isEqualTo(rule);
  }

  @Test
  void waterDoesNotRunPastTheDay() {
    Party manager = Tenants.street();
    Map<String, Object> opening = opening(Estates.community(manager));
    opening.put("utility", "WATER");

    String id = open(manager, opening).statusCode(201).extract().path("id");

    JsonPath clocks = clocks(manager, id);
    OffsetDateTime due =
        OffsetDateTime.parse(clocks.getString("clocks.find { it.kind == 'FINISH' }.dueAt"));
    assertThat(due.toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(clocks.getString("clocks.find { it.kind == 'FINISH' }.ruleCode"))
        .isEqualTo("service-desk.finish.water");
  }

  @ParameterizedTest
  @CsvSource({
    "occurredAt, 2999-01-01T00:00:00+08:00, time-in-future",
    "utility, WATER, utility-of-repairs",
    "channel, STREET, channel-not-street",
    "householdId, 01994000-0000-7000-8000-000000000000, household-unknown",
    "communityId, 01994000-0000-7000-8000-000000000000, community-unknown",
    "summary, '', not-blank"
  })
  void refusesOpeningsThatCantBe(String field, String value, String code) {
    Party company = Tenants.company();
    Map<String, Object> opening = opening(managedBy(company), "COMPLAINT");
    opening.put(field, value);

    open(company, opening)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/" + field))
        .body("violations[0].code", equalTo(code));
  }

  private static UUID managedBy(Party company) {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
    return community;
  }

  private static JsonPath clocks(Party by, String id) {
    return by.call().get(PATH + "/" + id + "/clocks").then().statusCode(200).extract().jsonPath();
  }
}
