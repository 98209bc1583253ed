package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Adds buildings and households for one test. */
public final class Households {
  private Households() {}

  /** A valid description of a household. */
  public static Map<String, Object> description(String roomNumber) {
    return new HashMap<>(Map.of("roomNumber", roomNumber, "floorArea", 68.5, "use", "RESIDENTIAL"));
  }

  /** A building of a community, added by whoever manages it. */
  public static UUID building(Party manager, UUID community, String code) {
    return UUID.fromString(
        manager
            .call()
            .body(Map.of("code", code))
            .post("/api/v1/communities/" + community + "/buildings")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** A unit of a building, added by whoever manages it. */
  public static UUID unit(Party manager, UUID building, String code) {
    return UUID.fromString(
        manager
            .call()
            .body(Map.of("code", code))
            .post("/api/v1/buildings/" + building + "/units")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** A household of a building, added by whoever manages it. */
  public static UUID household(Party manager, UUID building, String roomNumber) {
    return UUID.fromString(
        manager
            .call()
            .body(description(roomNumber))
            .post("/api/v1/buildings/" + building + "/households")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** An owner of a household, added by whoever manages it. */
  public static UUID occupant(Party manager, UUID household) {
    return UUID.fromString(
        manager
            .call()
            .body(Map.of("kind", "OWNER", "person", Map.of("name", "张小明")))
            .post("/api/v1/households/" + household + "/occupants")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** A household of a new community that a street holds itself. */
  public static UUID household(Party street) {
    return household(street, building(street, Estates.community(street), "1号楼"), "101");
  }
}
