package io.linli.assessment.sheet;

import static io.linli.assessment.AssessmentWorld.SHEETS;
import static io.linli.assessment.AssessmentWorld.managed;
import static io.linli.assessment.AssessmentWorld.open;
import static io.linli.assessment.AssessmentWorld.opening;
import static io.linli.assessment.AssessmentWorld.post;
import static io.linli.assessment.AssessmentWorld.preset;
import static io.linli.assessment.AssessmentWorld.put;
import static io.linli.assessment.AssessmentWorld.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.linli.assessment.standard.Measure;
import io.linli.assessment.standard.PresetStandards;
import io.linli.testkit.Facilities;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ServiceCases;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A street rates by the five rates of domain.md P5; what plans ask gives all points. */
@LinliTest
class MeasuredRatesTest {
  private Party street;
  private Party company;
  private UUID community;

  @BeforeEach
  void anEstate() {
    street = Tenants.street();
    company = Tenants.company();
    community = managed(street, company);
  }

  @Test
  void ratesByWhatWasFoundAndKeepsIt() {
    found("STAIR_LIGHT", 120, 3);
    found("PUMP", 80, 1);
    Facilities.measured(company, community);
    repaired();
    ServiceCases.move(company, repaired(), "reopening", Map.of("reason", "再次漏水")).statusCode(200);
    overdue();

    String path = opened();

    figures(path, 97.5f, 98.0f, 66.66f, 50.0f, 33.33f)
        .body("registerFigures.find { it.measure == 'GREENING_SHARE' }.readAt", notNullValue())
        .body("openItems", empty())
        .body("points.points", contains(15.0f, 25.0f, 0.0f, 0.0f, 15.0f));
    post(street, path, "submission", null).statusCode(200).body("total", equalTo(55.0f));
    found("PUMP", 80, 80);
    figures(path, 97.5f, 98.0f, 66.66f, 50.0f, 33.33f);
    street.call().get(path + "/recomputation").then().body("same", equalTo(true));
  }

  @Test
  void leavesOpenWhatNobodyHasFoundUntilTheAssessorCounts() {
    Facilities.registered(company, community, "STAIR_LIGHT", 120);

    String path = opened();

    figures(path, null, null, null, null, null)
        .body("openItems", contains("1.1", "1.2", "2.1", "2.2", "3.1"));
    put(street, path, counting("1.1", "1.2", "2.1", "2.2", "3.1"))
        .statusCode(200)
        .body("openItems", empty());
    post(street, path, "submission", null).statusCode(200).body("total", equalTo(100.0f));
  }

  /** Nine lamps of ten were found dark; the assessor counted them again. */
  @Test
  void takesTheAssessorsOwnCountBeforeWhatWasFound() {
    found("STAIR_LIGHT", 10, 9);
    String path = opened();
    street.call().get(path).then().body("points.points", contains(0.0f, 0.0f));

    put(street, path, counting("1.1"))
        .statusCode(200)
        .body("points.points", contains(20.0f, 0.0f))
        .body("openItems", contains("2.1", "2.2", "3.1"));
  }

  private void found(String kind, int units, int faulty) {
    Facilities.found(
            company, Facilities.registered(company, community, kind, units), "FAULTY", faulty)
        .statusCode(201);
  }

  /** A repair that was done by its limit. */
  private String repaired() {
    String id = ServiceCases.done(company, community);
    limit(id, "ended_at");
    return id;
  }

  private void overdue() {
    limit(ServiceCases.opened(company, community), "now() - interval '1 second'");
  }

  private static void limit(String id, String when) {
    Superuser.run(
        "update service_case_clock set due_at = " + when + " where kind = 'FINISH' and case_id = ?",
        UUID.fromString(id));
  }

  /** A sheet by the standard that ships for it. */
  private String opened() {
    Map<String, Object> opening = opening(street, 2026);
    opening.put("standardId", preset(street, PresetStandards.PROPERTY_RATES));
    return SHEETS + "/" + sheet(street, open(street, opening), community);
  }

  private static String counting(String... items) {
    List<String> answers =
        List.of(items).stream()
            .map(code -> "{\"itemCode\":\"" + code + "\",\"measured\":100}")
            .toList();
    return "{\"answers\":[" + String.join(",", answers) + "],\"vetoes\":[]}";
  }

  private ValidatableResponse figures(
      String path, Float lights, Float sound, Float inTime, Float lasting, Float greening) {
    return street
        .call()
        .get(path)
        .then()
        .body(figure(Measure.LIGHTS_WORKING_SHARE), known(lights))
        .body(figure(Measure.FACILITIES_SOUND_SHARE), known(sound))
        .body(figure(Measure.REPAIRS_IN_TIME_SHARE), known(inTime))
        .body(figure(Measure.REPAIRS_LASTING_SHARE), known(lasting))
        .body(figure(Measure.GREENING_SHARE), known(greening));
  }

  private static org.hamcrest.Matcher<Object> known(Float figure) {
    return figure == null ? nullValue() : equalTo(figure);
  }

  private static String figure(Measure measure) {
    return "registerFigures.find { it.measure == '" + measure + "' }.figure";
  }
}
