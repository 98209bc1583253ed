package io.linli.facility.rate;

import static io.linli.testkit.Facilities.finding;
import static io.linli.testkit.Facilities.found;
import static io.linli.testkit.Facilities.record;
import static io.linli.testkit.Facilities.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.Contracts;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.RuleSettings;
import io.linli.testkit.ServiceCases;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rates of domain.md P5 are computed from what was found, and never typed in. */
@LinliTest
class PropertyRatesTest {
  private ManagedEstate estate;
  private Party company;
  private UUID community;

  @BeforeEach
  void anEstate() {
    estate = ManagedEstate.make();
    company = estate.company();
    community = estate.community();
  }

  @Test
  void lightsAreCountedByEstateCompanyAndAreaAlike() {
    lights("STAIR_LIGHT", 120, 3);
    lights("STREET_LIGHT", 80, 7);
    registered(company, community, "PUMP", 2);

    String area = estate.street().areaCode();
    for (Party by : List.of(company, estate.street())) {
      for (Map.Entry<String, String> group :
          Map.of(
                  "COMMUNITY",
                  community.toString(),
                  "NEIGHBOURHOOD",
                  area + "001",
                  "STREET",
                  area,
                  "MANAGING_TENANT",
                  company.id().toString())
              .entrySet()) {
        assertThat(rate(by, group.getKey(), group.getValue(), "LIGHTS_WORKING"))
            .containsEntry("numerator", 190)
            .containsEntry("denominator", 200)
            .containsEntry("percent", 95.0f)
            .containsEntry("required", 95.0f)
            .containsEntry("met", true)
            .containsEntry("unknown", 0);
        assertThat(rate(by, group.getKey(), group.getValue(), "SOUND"))
            .containsEntry("denominator", 200)
            .containsEntry("unknown", 2)
            .containsEntry("met", false);
      }
    }
  }

  @Test
  void whatNobodyHasLookedAtIsNoDataAndNotAHundredPercent() {
    registered(company, community, "STAIR_LIGHT", 120);

    for (String rate :
        List.of("LIGHTS_WORKING", "SOUND", "REPAIRS_IN_TIME", "REPAIRS_LASTING", "GREENING")) {
      assertThat(rate(rate))
          .as(rate)
          .containsEntry("denominator", 0)
          .doesNotContainKeys("percent", "met");
    }
    assertThat(rate("LIGHTS_WORKING")).containsEntry("unknown", 120);
    assertThat(rate("GREENING")).containsEntry("unknown", 1);
  }

  @Test
  void aFindingCountsForAQuarter() {
    String lights = registered(company, community, "STAIR_LIGHT", 10);
    Map<String, Object> old = finding("SOUND", 0);
    old.put("doneAt", Contracts.today().minusDays(150) + "T08:00:00+08:00");
    record(company, lights, old).statusCode(201);
    assertThat(rate("LIGHTS_WORKING")).containsEntry("unknown", 10).doesNotContainKey("met");

    found(company, lights, "FAULTY", 1).statusCode(201);

    assertThat(rate("LIGHTS_WORKING")).containsEntry("percent", 90.0f).containsEntry("unknown", 0);
  }

  @Test
  void nothingIsRoundedUpToTheRequirement() {
    lights("STAIR_LIGHT", 100_000, 5_001);

    assertThat(rate("LIGHTS_WORKING")).containsEntry("percent", 94.99f).containsEntry("met", false);
  }

  @Test
  void whatIsOutOfUseIsNotSoundAndWhatIsScrappedIsNotThere() {
    for (String condition : List.of("OUT_OF_USE", "SCRAPPED")) {
      Map<String, Object> change = finding(condition, 1);
      change.put("kind", "CHANGE");
      record(company, registered(company, community, "ELEVATOR", 1), change).statusCode(201);
    }
    found(company, registered(company, community, "ELEVATOR", 1), "SOUND", 0).statusCode(201);

    assertThat(rate("SOUND")).containsEntry("numerator", 1).containsEntry("denominator", 2);
  }

  @Test
  void aStreetMayAskForMore() {
    lights("STAIR_LIGHT", 100, 4);
    assertThat(rate("LIGHTS_WORKING")).containsEntry("met", true);
    Map<String, Object> version =
        RuleSettings.version(
            List.of(RuleSettings.value("facility.rate.lights-working", 98, "PERCENT", true)));
    version.put("code", "property-rates");

    RuleSettings.set(estate.street(), version).statusCode(201);

    assertThat(rate("LIGHTS_WORKING"))
        .containsEntry("required", 98.0f)
        .containsEntry("met", false)
        .containsEntry("source", "街道办法");
  }

  @Test
  void repairsAreInTimeByTheirLimitsAndLastUntilTheyAreReopened() {
    String lasting = repaired();
    String reopened = repaired();
    ServiceCases.move(company, reopened, "reopening", Map.of("reason", "再次漏水")).statusCode(200);
    String overdue = ServiceCases.opened(company, community);
    Superuser.run(
        "update service_case_clock set due_at = now() - interval '1 second'"
            + " where kind = 'FINISH' and case_id = ?",
        UUID.fromString(overdue));
    String refused = ServiceCases.opened(company, community);
    ServiceCases.move(company, refused, "refusal", Map.of("reason", "不在服务范围")).statusCode(200);
    assertThat(lasting).isNotEqualTo(reopened);

    assertThat(rate("REPAIRS_IN_TIME"))
        .containsEntry("numerator", 2)
        .containsEntry("denominator", 3)
        .containsEntry("percent", 66.66f)
        .containsEntry("met", false);
    assertThat(rate("REPAIRS_LASTING"))
        .containsEntry("numerator", 1)
        .containsEntry("denominator", 2);
  }

  @ParameterizedTest
  @CsvSource({"15600.00, 30.0, true", "15599.99, 29.99, false"})
  void greeningFollowsFromTheLatestMeasurement(BigDecimal green, float percent, boolean met) {
    LocalDate today = Contracts.today();
    measure(today.minusYears(1), "40000").statusCode(201);
    measure(today, green.toString()).statusCode(201);
    measure(today.minusYears(2), "1").statusCode(201);

    assertThat(rate("GREENING")).containsEntry("percent", percent).containsEntry("met", met);
  }

  @Test
  void badMeasurementsAndMonthsAreRefused() {
    measure(Contracts.today(), "52000.01")
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/greenArea"));
    measure(Contracts.today().plusDays(1), "1")
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/measuredOn"));
    company
        .call()
        .queryParam("month", Contracts.today().plusMonths(1).toString().substring(0, 7))
        .get("/api/v1/property-rates")
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("month-not-begun"));
  }

  private void lights(String kind, int units, int faulty) {
    found(company, registered(company, community, kind, units), "FAULTY", faulty).statusCode(201);
  }

  /** A repair that was done in time, and was to be finished in this month. */
  private String repaired() {
    String id = ServiceCases.done(company, community);
    Superuser.run(
        "update service_case_clock set due_at = ended_at where kind = 'FINISH' and case_id = ?",
        UUID.fromString(id));
    return id;
  }

  private io.restassured.response.ValidatableResponse measure(LocalDate day, String green) {
    return company
        .call()
        .body(
            Map.of(
                "communityId",
                community,
                "measuredOn",
                day.toString(),
                "landArea",
                new BigDecimal("52000.00"),
                "greenArea",
                new BigDecimal(green),
                "method",
                "实测"))
        .post("/api/v1/green-area-measurements")
        .then();
  }

  private Map<String, Object> rate(String rate) {
    return rate(company, "COMMUNITY", community.toString(), rate);
  }

  private static Map<String, Object> rate(Party by, String groupBy, String group, String rate) {
    return by.call()
        .queryParam("groupBy", groupBy)
        .get("/api/v1/property-rates")
        .then()
        .statusCode(200)
        .extract()
        .path(
            "items.find { it.group == '%s' }.rates.find { it.rate == '%s' }"
                .formatted(group, rate));
  }
}
