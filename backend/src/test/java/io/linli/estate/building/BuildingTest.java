package io.linli.estate.building;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.platform.caller.Roles;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LinliTest
class BuildingTest {

  @Test
  void aStreetKeepsTheBuildingsOfAnEstateThatItHolds() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);

    String id =
        add(street, community, Map.of("code", "2号楼", "floorArea", 4200.5))
            .statusCode(201)
            .header("Location", org.hamcrest.Matchers.containsString("/api/v1/buildings/"))
            .body("floorArea", equalTo(4200.5f))
            .extract()
            .path("id");
    add(street, community, Map.of("code", "1号楼")).statusCode(201);

    buildings(street, community).body("items.code", contains("1号楼", "2号楼"));
    street
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("code", "3号楼", "floors", 6))
        .put("/api/v1/buildings/" + id)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("code", equalTo("3号楼"));
    street.call().get("/api/v1/buildings/" + id).then().body("floors", equalTo(6));
  }

  @Test
  void keepsUnitsOfABuildingApart() {
    Party street = Tenants.street();
    String building = building(street);

    unit(street, building, "1单元").statusCode(201);
    unit(street, building, "1单元").statusCode(409).body("code", equalTo("unit-code-taken"));
    street
        .call()
        .get("/api/v1/buildings/" + building + "/units")
        .then()
        .body("items", hasSize(1))
        .body("items[0].code", endsWith("单元"));
  }

  @Test
  void refusesABuildingWhoseCodeTheCommunityHasAlready() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    add(street, community, Map.of("code", "1号楼")).statusCode(201);
    String second =
        add(street, community, Map.of("code", "2号楼")).statusCode(201).extract().path("id");

    add(street, community, Map.of("code", " 1号楼 "))
        .statusCode(409)
        .body("code", equalTo("building-code-taken"));
    street
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("code", "1号楼"))
        .put("/api/v1/buildings/" + second)
        .then()
        .statusCode(409);
    buildings(street, community).body("items", hasSize(2));
  }

  @ParameterizedTest
  @CsvSource({
    "floorArea, 0, decimal-min",
    "floorArea, -1, decimal-min",
    "floorArea, 10.1234567, digits",
    "floors, 0, min",
    "builtYear, 1700, min",
    "elevators, -1, min",
    "code, '', not-blank",
    "code, 123456789012345678901, size"
  })
  void refusesABuildingThatCantBe(String field, String value, String code) {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    Map<String, Object> body = new HashMap<>(Map.of("code", "1号楼"));
    body.put(field, field.equals("code") ? value : new java.math.BigDecimal(value));

    add(street, community, body)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/" + field))
        .body("violations[0].code", equalTo(code));
    buildings(street, community).body("items", hasSize(0));
  }

  @Test
  void answersNotFoundForUnknownAndForeignEstatesAlike() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    String building = building(street);
    Party other = Tenants.street();
    Party company = Tenants.company();

    add(other, community, Map.of("code", "9号楼")).statusCode(404);
    add(company, community, Map.of("code", "9号楼")).statusCode(404);
    add(street, UUID.randomUUID(), Map.of("code", "9号楼")).statusCode(404);
    buildings(other, community).statusCode(404);
    other.call().get("/api/v1/buildings/" + building).then().statusCode(404);
    unit(company, building, "1单元").statusCode(404);
  }

  @Test
  void refusesThoseWhoOnlyLook() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);

    street
        .as(Set.of(Roles.READ_ONLY))
        .body(Map.of("code", "1号楼"))
        .post("/api/v1/communities/" + community + "/buildings")
        .then()
        .statusCode(403);
  }

  private static String building(Party street) {
    return add(street, Estates.community(street), Map.of("code", "1号楼"))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse add(Party by, UUID community, Map<String, Object> body) {
    return by.call().body(body).post("/api/v1/communities/" + community + "/buildings").then();
  }

  private static ValidatableResponse buildings(Party by, UUID community) {
    return by.call().get("/api/v1/communities/" + community + "/buildings").then();
  }

  private static ValidatableResponse unit(Party by, String building, String code) {
    return by.call()
        .body(Map.of("code", code))
        .post("/api/v1/buildings/" + building + "/units")
        .then();
  }
}
