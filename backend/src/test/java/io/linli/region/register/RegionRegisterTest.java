package io.linli.region.register;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@LinliTest
class RegionRegisterTest {

  @Test
  void findsDivisionsByTheirName() {
    Tenants.company()
        .call()
        .queryParam("name", "经八路")
        .get("/api/v1/regions")
        .then()
        .statusCode(200)
        .body("items.name", everyItem(startsWith("经八路")))
        .body("items.code", hasItem("410105001"));
  }

  @Test
  void listsWhatLiesDirectlyBelowADivision() {
    Tenants.company()
        .call()
        .queryParam("parentCode", "4101")
        .get("/api/v1/regions")
        .then()
        .statusCode(200)
        .body("items.parentCode", everyItem(equalTo("4101")))
        .body("items.find { it.code == '410105' }.name", equalTo("金水区"));
  }

  @Test
  void addsANeighbourhoodThatEverybodyFinds() {
    Tenants.Party street = Tenants.street();
    String code = street.areaCode() + "077";

    add(street, code).statusCode(201).header("Location", startsWith("http"));

    Tenants.company()
        .call()
        .get("/api/v1/regions/" + code)
        .then()
        .statusCode(200)
        .body("level", equalTo("NEIGHBOURHOOD"))
        .body("parentCode", equalTo(street.areaCode()));
  }

  @Test
  void refusesANeighbourhoodUnderAnotherStreet() {
    add(Tenants.street(), Tenants.street().areaCode() + "001")
        .statusCode(422)
        .body("violations[0].code", equalTo("region-outside-jurisdiction"));
  }

  @Test
  void refusesACodeTwice() {
    Tenants.Party street = Tenants.street();
    String code = street.areaCode() + "078";
    add(street, code).statusCode(201);

    add(street, code).statusCode(409).body("code", equalTo("region-code-taken"));
  }

  @Test
  void refusesACompanyAddingANeighbourhood() {
    add(Tenants.company(), "410105001099").statusCode(403).body("code", equalTo("wrong-capacity"));
  }

  @Test
  void refusesCommunitiesInANeighbourhoodThatHasEnded() {
    Tenants.Party street = Tenants.street();
    String code = street.areaCode() + "066";
    street
        .call()
        .body(Map.of("code", code, "name", "老社区居委会", "validFrom", "2010-01-01"))
        .post("/api/v1/regions")
        .then()
        .statusCode(201);
    end(street, code, "2009-12-31")
        .statusCode(422)
        .body("violations[0].code", equalTo("dates-turned-round"));
    end(street, code, "2020-12-31").statusCode(200);

    Map<String, Object> body = new HashMap<>(Estates.registration(street));
    body.put("areaCode", code);
    street
        .call()
        .body(body)
        .post("/api/v1/communities")
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("area-code-unknown"));
    street.call().get("/api/v1/communities").then().body("items", hasSize(0));
  }

  @Test
  void refusesAnotherStreetRenamingANeighbourhood() {
    String code = Estates.neighbourhood(Tenants.street());

    Tenants.street()
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("name", "别人的社区"))
        .put("/api/v1/regions/" + code)
        .then()
        .statusCode(403)
        .body("code", equalTo("region-not-yours"));
  }

  private static ValidatableResponse end(Tenants.Party street, String code, String lastDay) {
    return street
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("name", "老社区居委会", "validUntil", lastDay))
        .put("/api/v1/regions/" + code)
        .then();
  }

  private static ValidatableResponse add(Tenants.Party party, String code) {
    return party.call().body(Map.of("code", code, "name", "新社区居委会")).post("/api/v1/regions").then();
  }
}
