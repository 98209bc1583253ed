package io.linli.estate.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.linli.testkit.Estates;
import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LinliTest
class HouseholdTest {

  @Test
  void listsTheHouseholdsOfABuildingPageByPage() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    UUID building = Households.building(street, community, "1号楼");
    UUID first = Households.household(street, building, "101");
    UUID second = Households.household(street, building, "102");
    Households.household(street, Households.building(street, community, "2号楼"), "101");

    String next =
        street
            .call()
            .get("/api/v1/households?limit=1&buildingId=" + building)
            .then()
            .statusCode(200)
            .body("items.id", contains(first.toString()))
            .body("items[0].buildingCode", equalTo("1号楼"))
            .extract()
            .path("nextCursor");
    street
        .call()
        .get("/api/v1/households?limit=1&buildingId=" + building + "&cursor=" + next)
        .then()
        .body("items.id", contains(second.toString()))
        .body("nextCursor", nullValue());
    street
        .call()
        .get("/api/v1/households?communityId=" + community)
        .then()
        .body("items", hasSize(3));
    street
        .call()
        .get("/api/v1/households?limit=1&communityId=" + community + "&cursor=" + next)
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor-invalid"));
  }

  @Test
  void twoStreetsNeverSeeEachOthersHouseholds() {
    Party street = Tenants.street();
    Party other = Tenants.street();
    UUID household = Households.household(street);
    UUID others = Households.household(other);

    street
        .call()
        .get("/api/v1/households")
        .then()
        .body("items.id", containsInAnyOrder(household.toString()));
    street.call().get("/api/v1/households/" + others).then().statusCode(404);
    change(street, others, 0, Households.description("102")).statusCode(404);
  }

  @Test
  void changesAHouseholdThatNobodyElseHasChanged() {
    Party street = Tenants.street();
    UUID household = Households.household(street);
    Map<String, Object> body = Households.description("102");
    body.put("ownershipKind", "COMMODITY");

    change(street, household, 0, body)
        .statusCode(200)
        .body("roomNumber", equalTo("102"))
        .body("version", equalTo(1));
    change(street, household, 0, body).statusCode(412);
  }

  @Test
  void refusesARoomThatTheUnitHasAlready() {
    Party street = Tenants.street();
    UUID building = Households.building(street, Estates.community(street), "1号楼");
    UUID unit = Households.unit(street, building, "1单元");
    Households.household(street, building, "101");
    Map<String, Object> inUnit = Households.description("101");
    inUnit.put("unitId", unit);

    add(street, building, Households.description("101"))
        .statusCode(409)
        .body("code", equalTo("room-taken"));
    add(street, building, inUnit).statusCode(201).body("unitCode", equalTo("1单元"));
    add(street, building, inUnit).statusCode(409);
  }

  @Test
  void refusesAUnitOfAnotherBuilding() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    UUID unit = Households.unit(street, Households.building(street, community, "1号楼"), "1单元");
    Map<String, Object> body = Households.description("101");
    body.put("unitId", unit);

    add(street, Households.building(street, community, "2号楼"), body)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/unitId"))
        .body("violations[0].code", equalTo("unit-unknown"));
  }

  @ParameterizedTest
  @CsvSource({"0, decimal-min", "-68.5, decimal-min", "68.1234567, digits", "1000000, digits"})
  void refusesAFloorAreaThatCantBe(BigDecimal floorArea, String code) {
    Party street = Tenants.street();
    UUID building = Households.building(street, Estates.community(street), "1号楼");
    Map<String, Object> body = Households.description("101");
    body.put("floorArea", floorArea);

    add(street, building, body)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/floorArea"))
        .body("violations[0].code", equalTo(code));
    street.call().get("/api/v1/households").then().body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({"use, HOTEL", "floorArea, many", "unitId, 1", "colour, red"})
  void refusesAHouseholdThatCantBeRead(String field, String value) {
    Party street = Tenants.street();
    UUID building = Households.building(street, Estates.community(street), "1号楼");
    Map<String, Object> body = Households.description("101");
    body.put(field, value);

    add(street, building, body)
        .statusCode(400)
        .body("code", equalTo("malformed-request"))
        .body("violations[0].pointer", equalTo("/" + field));
  }

  private static ValidatableResponse add(Party by, UUID building, Map<String, Object> body) {
    return by.call().body(body).post("/api/v1/buildings/" + building + "/households").then();
  }

  private static ValidatableResponse change(
      Party by, UUID household, int version, Map<String, Object> body) {
    return by.call()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put("/api/v1/households/" + household)
        .then();
  }
}
