package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps emergency plans for one test. */
public final class Emergencies {
  public static final String PLANS = "/api/v1/emergency-plans";
  public static final String INCIDENTS = "/api/v1/emergency-incidents";

  private Emergencies() {}

  /** A plan, its drills and two incidents of an estate; ids by the names of paths. */
  public static Map<String, String> of(Party company, UUID community) {
    String plan = adopted(company, community, "ELEVATOR");
    for (int i = 0; i < 2; i++) {
      drill(company, plan, Contracts.today().toString()).statusCode(201);
    }
    start(company, plan);
    return Map.of("emergencyPlanId", plan, "emergencyIncidentId", start(company, plan));
  }

  /** What the service ships for a kind, as a plan of an estate. */
  public static Map<String, Object> template(Party by, UUID community, String kind) {
    Map<String, Object> template =
        by.call()
            .get("/api/v1/emergency-plan-templates")
            .then()
            .statusCode(200)
            .extract()
            .path("templates.find { it.kind == '%s' }".formatted(kind));
    Map<String, Object> plan = new HashMap<>(template);
    plan.put("communityId", community);
    return plan;
  }

  public static ValidatableResponse adopt(Party by, Map<String, Object> plan) {
    return by.call().body(plan).post(PLANS).then();
  }

  public static String adopted(Party by, UUID community, String kind) {
    return adopt(by, template(by, community, kind)).statusCode(201).extract().path("id");
  }

  public static ValidatableResponse drill(Party by, String plan, String day) {
    return by.call()
        .body(Map.of("heldOn", day, "participants", 12, "record", "按预案演练"))
        .post(PLANS + "/" + plan + "/drills")
        .then();
  }

  /** An incident that begins now. */
  public static String start(Party by, String plan) {
    return by.call()
        .body(Map.of("emergencyPlanId", plan, "summary", "2号楼电梯困人"))
        .post(INCIDENTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Makes a move as somebody who has just read the incident. */
  public static ValidatableResponse move(
      Party by, String id, String move, Map<String, Object> body) {
    String etag = by.call().get(INCIDENTS + "/" + id).then().extract().header("ETag");
    return by.call()
        .header("If-Match", etag)
        .body(body)
        .post(INCIDENTS + "/" + id + "/" + move)
        .then();
  }

  /** Says that steps are done, one after the other. */
  public static void done(Party by, String id, List<Integer> positions) {
    positions.forEach(
        position -> move(by, id, "step-completions", Map.of("position", position)).statusCode(200));
  }
}
