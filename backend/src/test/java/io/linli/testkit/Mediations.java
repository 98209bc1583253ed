package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Brings disputes to mediation, for one test. */
public final class Mediations {
  public static final String PATH = "/api/v1/mediations";

  private Mediations() {}

  /** An owner's dispute with the company, for the street's station. */
  public static Map<String, Object> request(UUID community) {
    return new HashMap<>(
        Map.of(
            "communityId",
            community,
            "kind",
            "OWNER_COMPANY",
            "level",
            "STREET",
            "subject",
            "物业费减免争议",
            "claim",
            "电梯停运期间的物业费应予减免",
            "parties",
            List.of(
                Map.of("kind", "OWNER", "name", "张建国", "telephone", "13800005678"),
                Map.of("kind", "COMPANY", "name", "测试物业有限公司"))));
  }

  public static ValidatableResponse ask(Party by, Map<String, Object> request) {
    return by.call().body(request).post(PATH).then();
  }

  /** A mediation that was asked for. */
  public static String requested(Party by, Map<String, Object> request) {
    return ask(by, request).statusCode(201).extract().path("id");
  }

  /** A mediation of an owner's dispute with the company, accepted by the street. */
  public static String accepted(Party company, Party street, UUID community) {
    String id = requested(company, request(community));
    move(street, id, "acceptance", Map.of()).statusCode(200);
    return id;
  }

  /** Makes a move as somebody who has just read the mediation. */
  public static ValidatableResponse move(
      Party by, String id, String step, Map<String, Object> body) {
    return by.call()
        .header("If-Match", get(by, id).extract().header("ETag"))
        .body(body)
        .post(PATH + "/" + id + "/" + step)
        .then();
  }

  public static ValidatableResponse get(Party by, String id) {
    return by.call().get(PATH + "/" + id).then().statusCode(200);
  }

  /** Id of a party by its number. */
  public static String party(Party by, String id, int number) {
    return get(by, id).extract().path("parties.find { it.number == %d }.id".formatted(number));
  }

  /** The id of a hearing that is planned. */
  public static String hearing(Party mediator, String id) {
    return mediator
        .call()
        .body(Map.of("plannedAt", now().plusDays(1).toString(), "place", "街道调解站"))
        .post(PATH + "/" + id + "/hearings")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Records that both sides came. */
  public static ValidatableResponse record(Party mediator, String id, String hearing) {
    return mediator
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("heldAt", now().toString(), "present", List.of(1, 2), "record", "双方陈述意见"))
        .post(PATH + "/" + id + "/hearings/" + hearing + "/record")
        .then();
  }

  /** A text with one term of the second party. */
  public static Map<String, Object> agreement() {
    return Map.of(
        "text",
        "经调解，双方自愿达成如下协议。",
        "terms",
        List.of(
            Map.of(
                "partyNumber", 2, "duty", "减免停运期间物业费三百元", "dueOn", Contracts.today().toString())));
  }

  public static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.ofHours(8));
  }
}
