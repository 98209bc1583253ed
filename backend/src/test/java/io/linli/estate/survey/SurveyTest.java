package io.linli.estate.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.Estates;
import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Supervision;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LinliTest
class SurveyTest {

  @Test
  void keepsASurveyWhosePartsDontSumAndNamesTheDifference() {
    Party street = Tenants.street();
    UUID survey = Supervision.survey(street);

    street
        .call()
        .get("/api/v1/surveys/" + survey)
        .then()
        .statusCode(200)
        .body("addsUp", equalTo(false))
        .body("figures[0].whole", equalTo(20))
        .body("figures[0].parts.value", contains(3, 3, 4))
        .body("figures[0].sum", equalTo(10))
        .body("figures[0].difference", equalTo(10));
    street.call().get("/api/v1/surveys").then().body("items.addsUp", contains(false));
    Tenants.street().call().get("/api/v1/surveys/" + survey).then().statusCode(404);
  }

  @Test
  void acceptsASurveyWhosePartsSum() {
    Party street = Tenants.street();
    Map<String, Object> body = Supervision.surveyDeclaration(street);
    body.put(
        "figures",
        List.of(
            figure("HOUSEHOLDS", 2022, List.of(Map.of("name", "一类", "value", 2022))),
            figure(
                "FLOOR_AREA",
                178800.5,
                List.of(
                    Map.of("name", "一类", "value", 100000.25),
                    Map.of("name", "二类", "value", 78800.25)))));

    street
        .call()
        .body(body)
        .post("/api/v1/surveys")
        .then()
        .statusCode(201)
        .body("addsUp", equalTo(true))
        .body("figures.difference", contains(0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "areaCode, 999999999, /areaCode, area-code-unknown",
    "areaCode, other, /areaCode, area-outside-jurisdiction",
    "surveyedOn, 2999-01-01, /surveyedOn, date-in-future",
    "title, '', /title, not-blank"
  })
  void refusesASurveyThatCantBe(String field, String value, String pointer, String code) {
    Party street = Tenants.street();
    Map<String, Object> body = Supervision.surveyDeclaration(street);
    body.put(field, value.equals("other") ? Tenants.street().areaCode() : value);

    street
        .call()
        .body(body)
        .post("/api/v1/surveys")
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].code", equalTo(code));
    street.call().get("/api/v1/surveys").then().body("items", hasSize(0));
  }

  @Test
  void refusesAFigureOrAPartTwice() {
    Party street = Tenants.street();
    Map<String, Object> body = Supervision.surveyDeclaration(street);
    Map<String, Object> part = Map.of("name", "一类", "value", 1);
    body.put(
        "figures",
        List.of(
            figure("HOUSEHOLDS", 2, List.of(part, part)), figure("HOUSEHOLDS", 1, List.of(part))));

    street
        .call()
        .body(body)
        .post("/api/v1/surveys")
        .then()
        .statusCode(422)
        .body("violations.code", contains("part-twice", "figure-twice"));
  }

  @Test
  void holdsWhatIsDeclaredOfACommunityAgainstWhatIsRegistered() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    Households.household(street, Households.building(street, community, "1号楼"), "101");

    street
        .call()
        .get("/api/v1/communities/" + community + "/survey")
        .then()
        .statusCode(200)
        .body("agrees", equalTo(false))
        .body("figures.find { it.figure == 'BUILDINGS' }.difference", equalTo(4))
        .body("figures.find { it.figure == 'HOUSEHOLDS' }.registered", equalTo(1))
        .body(
            "figures.find { it.figure == 'RESIDENTIAL_FLOOR_AREA' }.difference", equalTo(37931.5f))
        .body("figures.find { it.figure == 'COMMERCIAL_FLOOR_AREA' }.difference", equalTo(1200f));
    Tenants.street()
        .call()
        .get("/api/v1/communities/" + community + "/survey")
        .then()
        .statusCode(404);
  }

  private static Map<String, Object> figure(
      String figure, Number whole, List<Map<String, Object>> parts) {
    return Map.of("figure", figure, "whole", whole, "parts", parts);
  }
}
