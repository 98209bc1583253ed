package io.linli.estate.community;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@LinliTest
class CommunityRegistrationTest {

  @Test
  void registersACommunityThatNoOtherStreetSees() {
    Tenants.Party street = Tenants.street();
    Tenants.Party other = Tenants.street();
    UUID community = Estates.community(street);

    street.call().get("/api/v1/communities").then().body("items.id", hasItem(community.toString()));
    other.call().get("/api/v1/communities").then().statusCode(200).body("items", hasSize(0));
    other.call().get("/api/v1/communities/" + community).then().statusCode(404);
  }

  @Test
  void refusesAStreetRegisteringOutsideItsJurisdiction() {
    Tenants.Party street = Tenants.street();
    Tenants.Party other = Tenants.street();
    Map<String, Object> body = new HashMap<>(Estates.registration(street));
    body.put("areaCode", Estates.neighbourhood(other));

    street
        .call()
        .body(body)
        .post("/api/v1/communities")
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/areaCode"))
        .body("violations[0].code", equalTo("area-outside-jurisdiction"));
  }

  @Test
  void refusesACompanyRegisteringACommunity() {
    Tenants.Party street = Tenants.street();

    Tenants.company()
        .call()
        .body(Estates.registration(street))
        .post("/api/v1/communities")
        .then()
        .statusCode(403)
        .body("code", equalTo("wrong-capacity"));
  }
}
