package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Opens cases of the service desk and moves them, for one test. */
public final class ServiceCases {
  public static final String PATH = "/api/v1/service-cases";

  private ServiceCases() {}

  /** What somebody turns to the desk with: water in the staircase. */
  public static Map<String, Object> opening(UUID community) {
    return new HashMap<>(
        Map.of(
            "communityId",
            community,
            "kind",
            "REPAIR",
            "subjectPart",
            "COMMON",
            "urgency",
            "URGENT",
            "channel",
            "TELEPHONE",
            "summary",
            "楼道水管爆裂",
            "person",
            Map.of("name", "张建国", "telephone", "13800005678")));
  }

  /** An opening of another kind. */
  public static Map<String, Object> opening(UUID community, String kind) {
    Map<String, Object> opening = opening(community);
    opening.put("kind", kind);
    opening.put("urgency", "ORDINARY");
    return opening;
  }

  public static ValidatableResponse open(Party by, Map<String, Object> opening) {
    return by.call().body(opening).post(PATH).then();
  }

  /** A new case of an estate, opened by who manages it. */
  public static String opened(Party by, UUID community) {
    return open(by, opening(community)).statusCode(201).extract().path("id");
  }

  /** Makes a move as somebody who has just read the case. */
  public static ValidatableResponse move(
      Party by, String id, String step, Map<String, Object> body) {
    return move(by, id, step, body, etag(by, id));
  }

  /** Makes a move on the version that somebody has read. */
  public static ValidatableResponse move(
      Party by, String id, String step, Map<String, Object> body, String etag) {
    RequestSpecification call = by.call().header("If-Match", etag).body(body);
    return call.post(PATH + "/" + id + "/" + step).then();
  }

  public static String etag(Party by, String id) {
    return by.call().get(PATH + "/" + id).then().statusCode(200).extract().header("ETag");
  }

  /** A line of a case, whatever its state; the id of the line. */
  public static String charge(String id) {
    return Superuser.run(
            "insert into service_case_charge (id, case_id, community_id, tenant_id, area_code, person,"
                + " person_household_id, kind, name, quantity, measure, unit_price, amount, payer,"
                + " added_by, added_at) select uuidv7(), id, community_id, tenant_id, area_code, person,"
                + " person_household_id, 'LABOUR', '人工', 1, '次', 30, 30, 'COMPANY', 'clerk', now()"
                + " from service_case where id = ? returning id",
            UUID.fromString(id))
        .toString();
  }

  /** Brings a repair to the point where the person has to confirm it. */
  public static String done(Party by, UUID community) {
    String id = opened(by, community);
    move(by, id, "acceptance", Map.of("major", false)).statusCode(200);
    move(by, id, "dispatch", Map.of("assignee", by.subject())).statusCode(200);
    move(by, id, "arrival", Map.of()).statusCode(200);
    move(by, id, "completion", Map.of("result", "更换管件，试压合格")).statusCode(200);
    return id;
  }
}
