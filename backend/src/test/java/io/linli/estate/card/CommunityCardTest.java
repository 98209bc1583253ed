package io.linli.estate.card;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@LinliTest
class CommunityCardTest {

  @Test
  void everyTenantFindsACommunityByNameAndSeesNothingButTheCard() {
    Party street = Tenants.street();
    String name = "名片" + UUID.randomUUID();
    Map<String, Object> body = new HashMap<>(Estates.registration(street));
    body.put("name", name);
    street.call().body(body).post("/api/v1/communities").then().statusCode(201);

    Tenants.company()
        .call()
        .queryParam("name", name.substring(0, 20))
        .get("/api/v1/community-cards")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].name", equalTo(name))
        .body("items[0].floorArea", equalTo(39200.00f))
        .body("items[0].managingTenant", nullValue())
        .body("items[0].developer", nullValue());
  }

  @Test
  void pagesThroughTheCardsOfAStreet() {
    Party street = Tenants.street();
    Estates.community(street);
    Estates.community(street);

    String cursor =
        street
            .call()
            .queryParam("areaCode", street.areaCode())
            .queryParam("limit", 1)
            .get("/api/v1/community-cards")
            .then()
            .body("items", hasSize(1))
            .body("nextCursor", notNullValue())
            .extract()
            .path("nextCursor");
    street
        .call()
        .queryParam("areaCode", street.areaCode())
        .queryParam("limit", 1)
        .queryParam("cursor", cursor)
        .get("/api/v1/community-cards")
        .then()
        .body("items", hasSize(1))
        .body("nextCursor", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"areaCode=abc", "code=!", "limit=0", "limit=201"})
  void refusesASearchThatMakesNoSense(String query) {
    Tenants.company().call().get("/api/v1/community-cards?" + query).then().statusCode(422);
  }

  @Test
  void answersNotFoundForAnUnknownCommunity() {
    Tenants.company()
        .call()
        .get("/api/v1/community-cards/" + UUID.randomUUID())
        .then()
        .statusCode(404);
  }
}
