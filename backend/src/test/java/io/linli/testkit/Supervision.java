package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What supervisors keep of estates, for one test. */
public final class Supervision {
  private Supervision() {}

  /** A management area of one building, split off from its community. */
  public static UUID managementArea(Party street, UUID community, UUID building) {
    return made(
        street,
        "/api/v1/management-areas",
        Map.of(
            "name",
            "测试片区",
            "reason",
            "拆分",
            "parts",
            List.of(Map.of("communityId", community, "buildingIds", List.of(building)))));
  }

  /** A survey whose parts don't sum to their whole. */
  public static UUID survey(Party street) {
    return made(street, "/api/v1/surveys", surveyDeclaration(street));
  }

  /** The real table: 20 estates, of which it lists 3, 3 and 4. */
  public static Map<String, Object> surveyDeclaration(Party street) {
    return new HashMap<>(
        Map.of(
            "title",
            "摸底调查",
            "areaCode",
            street.areaCode(),
            "surveyedOn",
            "2026-01-10",
            "breakdown",
            "CONDITION_CLASS",
            "figures",
            List.of(
                Map.of(
                    "figure",
                    "COMMUNITIES",
                    "whole",
                    20,
                    "parts",
                    List.of(
                        Map.of("name", "一类", "value", 3),
                        Map.of("name", "二类", "value", 3),
                        Map.of("name", "三类", "value", 4))))));
  }

  /** The version of the estate rules that the service ships. */
  public static UUID shippedRule(Party anybody) {
    return UUID.fromString(
        anybody
            .call()
            .get("/api/v1/estate-rules")
            .then()
            .statusCode(200)
            .extract()
            .path("items.find { it.areaCode == '' }.id"));
  }

  /** Valid estate rules that hold from a day on. */
  public static Map<String, Object> estateRules(LocalDate validFrom) {
    return new HashMap<>(
        Map.of(
            "validFrom",
            validFrom.toString(),
            "oldBuiltUntil",
            "2000-12-31",
            "householdsOver",
            100,
            "propertyRoomNorm",
            5,
            "goalWithCompany",
            "EIGHT_HAVES",
            "goalToAttract",
            "FIVE_HAVES",
            "goalOfBundle",
            "FOUR_HAVES",
            "source",
            "测试方案"));
  }

  private static UUID made(Party street, String path, Map<String, Object> body) {
    return UUID.fromString(
        street.call().body(body).post(path).then().statusCode(201).extract().path("id"));
  }
}
