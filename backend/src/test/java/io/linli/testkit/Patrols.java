package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes points, checklists and plans for one test, walks rounds and moves hazards. */
public final class Patrols {
  public static final String POINTS = "/api/v1/patrol-points";
  public static final String CHECKLISTS = "/api/v1/patrol-checklists";
  public static final String PLANS = "/api/v1/patrol-plans";
  public static final String ROUNDS = "/api/v1/patrol-rounds";
  public static final String HAZARDS = "/api/v1/hazards";

  private Patrols() {}

  /** A point of an estate, without QR code and position. */
  public static String point(Party manager, UUID community, String name) {
    return point(manager, community, Map.of("name", name)).statusCode(201).extract().path("id");
  }

  public static ValidatableResponse point(
      Party manager, UUID community, Map<String, Object> description) {
    return manager
        .call()
        .body(Map.of("communityId", community, "description", description))
        .post(POINTS)
        .then();
  }

  /** A checklist of one item of each kind. */
  public static String checklist(Party manager, UUID community) {
    return checklist(
        manager,
        community,
        List.of(
            Map.of("code", "exits", "text", "通道是否畅通", "kind", "YES_NO", "expected", true),
            Map.of(
                "code",
                "pressure",
                "text",
                "水压",
                "kind",
                "NUMBER",
                "unit",
                "MPa",
                "lowest",
                0.15,
                "highest",
                0.6),
            Map.of("code", "remark", "text", "其他", "kind", "TEXT")));
  }

  /** A checklist of these items. */
  public static String checklist(
      Party manager, UUID community, List<Map<String, Object>> checkItems) {
    Map<String, Object> content = Map.of("title", "消防检查", "checkItems", checkItems);
    return manager
        .call()
        .body(Map.of("communityId", community, "content", content))
        .post(CHECKLISTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A further version of a checklist, with one item of its own. */
  public static ValidatableResponse change(Party manager, String checklist) {
    Map<String, Object> item =
        Map.of("code", "new", "text", "新增", "kind", "YES_NO", "expected", true);
    return manager
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("title", "消防检查", "checkItems", List.of(item)))
        .put(CHECKLISTS + "/" + checklist)
        .then()
        .statusCode(200);
  }

  /** What a plan says that holds from today on. */
  public static Map<String, Object> content(Map<String, Object> cadence, List<String> points) {
    return new HashMap<>(
        Map.of(
            "title",
            "消防通道巡查",
            "cadence",
            cadence,
            "validFrom",
            Contracts.today().toString(),
            "patrolPointIds",
            points,
            "post",
            "秩序维护员"));
  }

  public static ValidatableResponse make(
      Party manager, UUID community, Map<String, Object> content) {
    return manager
        .call()
        .body(Map.of("communityId", community, "plan", content))
        .post(PLANS)
        .then();
  }

  /** The only round of a new plan, due now and for days to come; nothing changes by itself. */
  public static String openRound(Party manager, UUID community, Map<String, Object> content) {
    LocalDate today = Contracts.today();
    content.put("validUntil", today.plusDays(5).toString());
    String plan = make(manager, community, content).statusCode(201).extract().path("id");
    return manager
        .call()
        .queryParam("patrolPlanId", plan)
        .get(ROUNDS)
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  /** Lets a round be due since the day before. */
  public static String sinceYesterday(String round) {
    Superuser.run(
        "update patrol_round set due_from = due_from - interval '1 day' where id = ?",
        UUID.fromString(round));
    return round;
  }

  /** Once a month. */
  public static Map<String, Object> monthly() {
    return Map.of("kind", "TIMES_A_MONTH", "every", 1);
  }

  public static ValidatableResponse checkIn(Party by, String round, Map<String, Object> visit) {
    return by.call().body(visit).post(ROUNDS + "/" + round + "/check-ins").then();
  }

  public static ValidatableResponse finish(Party by, String round) {
    String etag = get(by, round).statusCode(200).extract().header("ETag");
    return by.call().header("If-Match", etag).post(ROUNDS + "/" + round + "/finish").then();
  }

  public static ValidatableResponse upload(Party by, String round, Map<String, Object> collected) {
    return by.call().body(collected).post(ROUNDS + "/" + round + "/upload").then();
  }

  /** A hazard that somebody has noted. */
  public static String hazard(Party by, UUID community, String severity) {
    Map<String, Object> noting =
        Map.of("communityId", community, "severity", severity, "summary", "消防通道堆放杂物");
    return by.call().body(noting).post(HAZARDS).then().statusCode(201).extract().path("id");
  }

  /** Makes a move of a hazard as somebody who has just read it. */
  public static ValidatableResponse move(
      Party by, String hazard, String step, Map<String, Object> body) {
    String etag =
        by.call().get(HAZARDS + "/" + hazard).then().statusCode(200).extract().header("ETag");
    return by.call()
        .header("If-Match", etag)
        .body(body)
        .post(HAZARDS + "/" + hazard + "/" + step)
        .then();
  }

  public static ValidatableResponse fine(Party by, String hazard, String party, String amount) {
    Map<String, Object> fine =
        Map.of("party", party, "amount", new BigDecimal(amount), "reason", "拒不整改");
    return by.call().body(fine).post(HAZARDS + "/" + hazard + "/fines").then();
  }

  public static ValidatableResponse get(Party by, String round) {
    return by.call().get(ROUNDS + "/" + round).then();
  }
}
