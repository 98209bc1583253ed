package io.linli.servicedesk.figures;

import static io.linli.testkit.ServiceCases.move;
import static io.linli.testkit.ServiceCases.open;
import static io.linli.testkit.ServiceCases.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.RuleSettings;
import io.linli.testkit.ServiceCases;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LinliTest
class ServiceFiguresTest {
  private static final String THIS_MONTH = YearMonth.from(Contracts.today()).toString();

  @Test
  void equalWhatTheCasesGive() {
    Party manager = Tenants.street();
    UUID community = Estates.community(manager);
    List<String> repairs = new ArrayList<>();
    for (int rating : List.of(5, 4, 2)) {
      String id = ServiceCases.done(manager, community);
      move(manager, id, "confirmation", Map.of("how", "签字", "satisfaction", rating))
          .statusCode(200);
      repairs.add(id);
    }
    move(manager, repairs.get(0), "reopening", Map.of("reason", "又漏了")).statusCode(200);
    open(manager, opening(community, "COMPLAINT")).statusCode(201);

    JsonPath figures = figures(manager, "KIND").statusCode(200).extract().jsonPath();

    String repair = "items.find { it.group == 'REPAIR' }.";
    assertThat(figures.getLong(repair + "opened")).isEqualTo(3);
    assertThat(figures.getLong(repair + "finished")).isEqualTo(2);
    assertThat(figures.getLong(repair + "reopened")).isEqualTo(1);
    assertThat(figures.getString(repair + "reopenRate")).isEqualTo("50.0");
    assertThat(figures.getLong(repair + "rated")).isEqualTo(2);
    assertThat(figures.getString(repair + "satisfaction")).isEqualTo("50.0");
    assertThat(figures.getLong(repair + "response.ended")).isEqualTo(3);
    assertThat(figures.getLong(repair + "response.medianSeconds"))
        .isEqualTo(median(manager, repairs, "RESPOND"));
    assertThat(figures.getLong("items.find { it.group == 'COMPLAINT' }.opened")).isEqualTo(1);
    assertThat(figures.getLong("items.find { it.group == 'COMPLAINT' }.response.ended")).isZero();
  }

  @Test
  void holdsEachEstateAgainstItsOwnPreset() {
    Party manager = Tenants.street();
    UUID lenient = Estates.community(manager);
    for (int rating : List.of(5, 5, 5, 5, 5, 5, 5, 5, 5, 3)) {
      rated(manager, lenient, rating);
    }
    satisfaction(manager)
        .body("items", hasSize(1))
        .body("items[0].communityId", equalTo(lenient.toString()))
        .body("items[0].satisfaction", equalTo(90f))
        .body("items[0].preset", equalTo(90f))
        .body("items[0].met", equalTo(true));
    Map<String, Object> stricter =
        RuleSettings.value("service-desk.satisfaction", 92, "PERCENT", true);
    RuleSettings.set(manager, RuleSettings.version(List.of(stricter))).statusCode(201);

    satisfaction(manager)
        .body("items[0].preset", equalTo(92f))
        .body("items[0].met", equalTo(false));
    satisfaction(Tenants.street()).body("items", hasSize(0));
  }

  @Test
  void saysNothingOfAnEstateThatNobodyRated() {
    Party manager = Tenants.street();
    ServiceCases.opened(manager, Estates.community(manager));

    satisfaction(manager)
        .body("items[0].rated", equalTo(0))
        .body("items[0].satisfaction", nullValue())
        .body("items[0].met", nullValue());
  }

  private static void rated(Party manager, UUID community, int rating) {
    String id = ServiceCases.done(manager, community);
    move(manager, id, "confirmation", Map.of("how", "签字", "satisfaction", rating)).statusCode(200);
  }

  private static ValidatableResponse satisfaction(Party party) {
    return party.call().get("/api/v1/service-desk-satisfaction").then().statusCode(200);
  }

  @Test
  void countsWhatAHouseholdReportsAgain() {
    Party manager = Tenants.street();
    UUID household = Households.household(manager);
    String community =
        manager.call().get("/api/v1/households/" + household).then().extract().path("communityId");
    Map<String, Object> opening = opening(UUID.fromString(community));
    opening.put("householdId", household);
    open(manager, opening).statusCode(201);
    open(manager, opening).statusCode(201);

    figures(manager, "COMMUNITY")
        .body("items[0].group", equalTo(community))
        .body("items[0].repeated", equalTo(1))
        .body("items[0].repeatRate", equalTo(50f));
  }

  @Test
  void areThoseOfTheJurisdictionForASupervisorAndOfOnesOwnForACompany() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID managed = Estates.community(street);
    Contracts.active(street, company, managed, Contracts.today().plusYears(1));
    ServiceCases.opened(company, managed);
    ServiceCases.opened(street, Estates.community(street));

    figures(street, "STREET").body("items[0].opened", equalTo(2));
    figures(company, "STREET").body("items[0].opened", equalTo(1));
    figures(street, "MANAGING_TENANT").body("items.size()", equalTo(2));
    figures(Tenants.company(), "MONTH").body("items.size()", equalTo(0));
  }

  @ParameterizedTest
  @CsvSource({"2026-02, 2026-01, months-turned-round", "2020-01, 2026-01, months-too-many"})
  void refusesMonthsThatCantBe(String from, String to, String code) {
    Tenants.company()
        .call()
        .queryParam("from", from)
        .queryParam("to", to)
        .queryParam("groupBy", "KIND")
        .get("/api/v1/service-desk-figures")
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo(code))
        .body("violations[0].pointer", equalTo("?to"));
  }

  private static ValidatableResponse figures(Party by, String group) {
    return by.call()
        .queryParam("from", THIS_MONTH)
        .queryParam("to", THIS_MONTH)
        .queryParam("groupBy", group)
        .get("/api/v1/service-desk-figures")
        .then()
        .statusCode(200);
  }

  /** The middle one of the times that the clocks of these cases show, in whole seconds. */
  private static long median(Party by, List<String> cases, String kind) {
    return cases.stream()
        .map(id -> by.call().get(ServiceCases.PATH + "/" + id + "/clocks").jsonPath())
        .map(
            clocks -> {
              String clock = "clocks.find { it.kind == '%s' }.".formatted(kind);
              return Duration.between(
                  OffsetDateTime.parse(clocks.getString(clock + "startedAt")),
                  OffsetDateTime.parse(clocks.getString(clock + "endedAt")));
            })
        .sorted()
        .skip(cases.size() / 2)
        .findFirst()
        .orElseThrow()
        .toSeconds();
  }
}
