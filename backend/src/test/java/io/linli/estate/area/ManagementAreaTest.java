package io.linli.estate.area;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.linli.testkit.Estates;
import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@LinliTest
class ManagementAreaTest {

  @Test
  void mergesSmallEstatesAndKeepsTheAreaAsHistoryWhenItEnds() {
    Party street = Tenants.street();
    UUID first = Estates.community(street);
    UUID second = Estates.community(street);

    String id =
        form(street, List.of(whole(first), whole(second)))
            .statusCode(201)
            .body("parts.communityId", containsInAnyOrder(first.toString(), second.toString()))
            .extract()
            .path("id");
    form(street, List.of(whole(first), whole(Estates.community(street))))
        .statusCode(409)
        .body("code", equalTo("community-in-management-area"));

    end(street, id, 0).statusCode(200).body("validUntil", notNullValue());
    end(street, id, 1).statusCode(409).body("code", equalTo("management-area-ended"));
    areas(street, false).body("items", hasSize(0));
    areas(street, true).body("items", hasSize(1));
    form(street, List.of(whole(first), whole(second))).statusCode(201);
  }

  @Test
  void splitsAnEstateByItsBuildings() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    UUID north = Households.building(street, community, "1号楼");
    UUID south = Households.building(street, community, "2号楼");

    form(street, List.of(part(community, north))).statusCode(201).body("parts", hasSize(1));
    form(street, List.of(part(community, south))).statusCode(201);

    form(street, List.of(part(community, south))).statusCode(409);
    form(street, List.of(whole(community), whole(Estates.community(street)))).statusCode(409);
  }

  @Test
  void refusesAnAreaThatCantBe() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    UUID building = Households.building(street, Estates.community(street), "1号楼");
    UUID foreign = Estates.community(Tenants.street());

    isRefused(form(street, List.of(whole(community))), "/parts", "area-of-one");
    isRefused(form(street, List.of()), "/parts", "not-empty");
    isRefused(
        form(street, List.of(whole(community), whole(community))),
        "/parts/1/communityId",
        "community-twice");
    isRefused(
        form(street, List.of(whole(community), whole(foreign))),
        "/parts/1/communityId",
        "community-not-yours");
    isRefused(
        form(street, List.of(part(community, building))),
        "/parts/0/buildingIds/0",
        "building-unknown");
    areas(street, true).body("items", hasSize(0));
  }

  @Test
  void endsNobodyElsesArea() {
    Party street = Tenants.street();
    String id =
        form(street, List.of(whole(Estates.community(street)), whole(Estates.community(street))))
            .extract()
            .path("id");

    end(Tenants.street(), id, 0).statusCode(404);
    end(street, id, 5).statusCode(412);
  }

  private static void isRefused(ValidatableResponse answer, String pointer, String code) {
    answer
        .statusCode(422)
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].code", equalTo(code));
  }

  private static Map<String, Object> whole(UUID community) {
    return Map.of("communityId", community);
  }

  private static Map<String, Object> part(UUID community, UUID building) {
    return Map.of("communityId", community, "buildingIds", List.of(building));
  }

  private static ValidatableResponse form(Party by, List<Map<String, Object>> parts) {
    Map<String, Object> body = Map.of("name", "测试片区", "reason", "打包", "parts", parts);
    return by.call().body(body).post("/api/v1/management-areas").then();
  }

  private static ValidatableResponse end(Party by, String id, int version) {
    return by.call()
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of())
        .post("/api/v1/management-areas/" + id + "/ending")
        .then();
  }

  private static ValidatableResponse areas(Party by, boolean includeEnded) {
    return by.call()
        .get("/api/v1/management-areas?includeEnded=" + includeEnded)
        .then()
        .statusCode(200);
  }
}
