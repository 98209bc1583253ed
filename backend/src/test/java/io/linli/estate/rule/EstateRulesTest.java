package io.linli.estate.rule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Supervision;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LinliTest
class EstateRulesTest {

  @Test
  void classifiesACommunityByTheShippedRules() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);

    classification(street, community)
        .statusCode(200)
        .body("old", equalTo(true))
        .body("communityCase", equalTo("CAN_ATTRACT_COMPANY"))
        .body("goal", equalTo("FIVE_HAVES"))
        .body("unmet", hasSize(0))
        .body("estateRuleId", equalTo(Supervision.shippedRule(street).toString()));
    classification(Tenants.company(), community).statusCode(404);
  }

  @Test
  void letsAStreetSetItsOwnRulesAndNobodyElses() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    Party other = Tenants.street();
    UUID elsewhere = Estates.community(other);
    Map<String, Object> rules = Supervision.estateRules(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    rules.put("householdsOver", 400);
    rules.put("oldBuiltUntil", "1990-12-31");
    rules.put("goalOfBundle", "SIX_HAVES");

    String id =
        set(street, rules)
            .statusCode(201)
            .body("areaCode", equalTo(street.areaCode()))
            .extract()
            .path("id");

    classification(street, community)
        .body("old", equalTo(false))
        .body("communityCase", equalTo("BUNDLE"))
        .body("unmet", contains("HOUSEHOLDS"))
        .body("goal", equalTo("SIX_HAVES"))
        .body("estateRuleId", equalTo(id));
    classification(other, elsewhere).body("communityCase", equalTo("CAN_ATTRACT_COMPANY"));
  }

  @ParameterizedTest
  @CsvSource({
    "validFrom, 2020-01-01, date-in-past",
    "propertyRoomNorm, 5.123, digits",
    "propertyRoomNorm, -1, decimal-min",
    "householdsOver, -1, min",
    "source, '', not-blank"
  })
  void refusesRulesThatCantBe(String field, String value, String code) {
    Map<String, Object> rules = Supervision.estateRules(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    rules.put(
        field,
        field.equals("validFrom") || field.equals("source")
            ? value
            : new java.math.BigDecimal(value));

    set(Tenants.street(), rules)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/" + field))
        .body("violations[0].code", equalTo(code));
  }

  @Test
  void holdsPropertyRoomsAgainstTheNorm() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);

    street
        .call()
        .get("/api/v1/communities/" + community + "/property-rooms")
        .then()
        .statusCode(200)
        .body("ratio", equalTo(1.53f))
        .body("norm", equalTo(5.00f))
        .body("fulfilled", equalTo(false));
  }

  private static ValidatableResponse set(Party by, Map<String, Object> rules) {
    return by.call().body(rules).post("/api/v1/estate-rules").then();
  }

  private static ValidatableResponse classification(Party by, UUID community) {
    return by.call().get("/api/v1/communities/" + community + "/classification").then();
  }
}
