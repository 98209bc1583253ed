package io.linli.supervision.coverage;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.Tenants.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Estates of one test, with what is counted in them. */
final class CoveredEstates {
  private CoveredEstates() {}

  static UUID community(Party street, String conditionClass, Integer builtTo) {
    Map<String, Object> description = new HashMap<>(Estates.description());
    description.remove("builtTo");
    if (builtTo != null) {
      description.put("builtTo", builtTo);
    }
    return described(street, conditionClass, description);
  }

  /** A community of a class, or of none, with a description. */
  static UUID described(Party street, String conditionClass, Map<String, Object> description) {
    Map<String, Object> body = new HashMap<>(Estates.registration(street));
    if (conditionClass != null) {
      body.put("conditionClass", conditionClass);
    }
    body.put("description", description);
    return UUID.fromString(
        street
            .call()
            .body(body)
            .post("/api/v1/communities")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** Two buildings, one of them with three households. */
  static void populate(Party company, UUID community) {
    for (String code : List.of("1号楼", "2号楼")) {
      company
          .call()
          .body(Map.of("code", code, "declaredUnits", 1, "elevators", 0))
          .post("/api/v1/communities/" + community + "/buildings")
          .then()
          .statusCode(201);
    }
    String building =
        company
            .call()
            .get("/api/v1/communities/" + community + "/buildings")
            .then()
            .extract()
            .path("items[0].id");
    for (String room : List.of("101", "102", "201")) {
      company
          .call()
          .body(Map.of("roomNumber", room, "floorArea", 68.5, "use", "RESIDENTIAL"))
          .post("/api/v1/buildings/" + building + "/households")
          .then()
          .statusCode(201);
    }
  }

  static void have(Party company, UUID community, List<String> haves) {
    String path = "/api/v1/communities/" + community + "/haves";
    company
        .call()
        .header("If-Match", company.call().get(path).then().extract().header("ETag"))
        .body(
            Map.of(
                "haves",
                haves.stream()
                    .map(
                        have ->
                            Map.of(
                                "have",
                                have,
                                "present",
                                true,
                                "evidence",
                                "现场查看",
                                "seenOn",
                                Contracts.today().toString()))
                    .toList()))
        .put(path)
        .then()
        .statusCode(200);
  }
}
