package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Registers estates for one test. */
public final class Estates {
  private Estates() {}

  /** A neighbourhood below a street, registered by it; always the same one. */
  public static String neighbourhood(Party street) {
    String code = street.areaCode() + "001";
    street
        .call()
        .body(Map.of("code", code, "name", "测试社区居委会"))
        .post("/api/v1/regions")
        .then()
        .statusCode(
            org.hamcrest.Matchers.anyOf(
                org.hamcrest.Matchers.is(201), org.hamcrest.Matchers.is(409)));
    return code;
  }

  /** A valid registration, with a code of its own, in the street's neighbourhood. */
  public static Map<String, Object> registration(Party street) {
    return Map.of(
        "code",
        "T-" + UUID.randomUUID().toString().substring(0, 13),
        "areaCode",
        neighbourhood(street),
        "name",
        "测试小区",
        "description",
        description());
  }

  /** A valid description. */
  public static Map<String, Object> description() {
    return Map.ofEntries(
        Map.entry("address", "测试路1号"),
        Map.entry("builtFrom", 1986),
        Map.entry("builtTo", 1994),
        Map.entry("residentialFloorArea", 38000),
        Map.entry("commercialFloorArea", 1200),
        Map.entry("declaredBuildings", 5),
        Map.entry("declaredHouseholds", 324),
        Map.entry("elevators", 0),
        Map.entry("parkingSpaces", 40),
        Map.entry("enclosed", true),
        Map.entry("infrastructureFair", true),
        Map.entry("propertyRoomArea", 60),
        Map.entry("ownershipKinds", List.of("REFORMED_PUBLIC")));
  }

  /** A community registered by a street. */
  public static UUID community(Party street) {
    return UUID.fromString(
        street
            .call()
            .body(registration(street))
            .post("/api/v1/communities")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** Puts a community into the hands of a company, as a change of managers does. */
  public static void handOver(UUID community, Party company) {
    Superuser.run(
        "update community set tenant_id = ?, management_mode = 'PROFESSIONAL_COMPANY' where id = ?",
        company.id(),
        community);
  }
}
