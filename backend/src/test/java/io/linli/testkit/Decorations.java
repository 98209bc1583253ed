package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files households' decorations and sees them through, for one test. */
public final class Decorations {
  public static final String PATH = "/api/v1/decoration-filings";

  private Decorations() {}

  /** A plan for two months from today on. */
  public static Map<String, Object> filing(UUID household) {
    return new HashMap<>(
        Map.of(
            "householdId",
            household,
            "contractorCode",
            "91410105MA44ABCD0Y",
            "contractorName",
            "测试装饰工程有限公司",
            "plan",
            "厨卫改造，不涉及承重结构",
            "startsOn",
            Contracts.today().toString(),
            "endsOn",
            Contracts.today().plusMonths(2).toString()));
  }

  public static ValidatableResponse file(Party by, Map<String, Object> filing) {
    return by.call().body(filing).post(PATH).then();
  }

  /** A decoration that is filed. */
  public static String filed(Party by, UUID household) {
    return file(by, filing(household)).statusCode(201).extract().path("id");
  }

  /** A decoration whose work has begun, with a deposit of 2,000 yuan. */
  public static String begun(Party by, UUID household) {
    String id = filed(by, household);
    move(by, id, "acknowledgement", acknowledgement(by)).statusCode(200);
    move(by, id, "approval", Map.of()).statusCode(200);
    move(by, id, "deposit", deposit("2000.00")).statusCode(200);
    move(by, id, "start", Map.of()).statusCode(200);
    return id;
  }

  /** All acts that there are. */
  public static Map<String, Object> acknowledgement(Party by) {
    List<String> acts =
        by.call()
            .get("/api/v1/decoration-prohibited-acts")
            .then()
            .statusCode(200)
            .extract()
            .path("acts.code");
    return Map.of("acts", acts, "how", "业主与施工负责人签字");
  }

  public static Map<String, Object> deposit(String yuan) {
    return Map.of("amount", new BigDecimal(yuan), "receipt", "ZX-2026-0012");
  }

  /** Makes a move as somebody who has just read the decoration. */
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

  /** A visit on which nobody worked. */
  public static Map<String, Object> quiet() {
    return new HashMap<>(Map.of("working", false, "noise", false, "findings", "无人施工，未见异常"));
  }

  public static ValidatableResponse visit(Party by, String id, Map<String, Object> visit) {
    return by.call().body(visit).post(PATH + "/" + id + "/visits").then();
  }

  /** The id of a visit that has found noise, so that work rests from then on. */
  public static String noisyVisit(Party by, String id) {
    Map<String, Object> noisy = quiet();
    noisy.put("noise", true);
    return visit(by, id, noisy).statusCode(201).extract().path("id");
  }

  /** The id of a notice on what a visit has found. */
  public static String published(Party by, String visit) {
    return by.call()
        .body(Map.of("decorationVisitId", visit, "breach", "施工噪音扰民，经劝阻仍不停工"))
        .post("/api/v1/contractor-breaches")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
