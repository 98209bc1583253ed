package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes service contracts for one test. */
public final class Contracts {
  private static final String PATH = "/api/v1/service-contracts";

  private Contracts() {}

  /** The business day that the service goes by. */
  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  /** Valid terms for a period. */
  public static Map<String, Object> terms(LocalDate startsOn, LocalDate endsOn) {
    Map<String, Object> terms = new HashMap<>();
    terms.put("number", "HT-2026-001");
    terms.put("kind", "REGULAR");
    terms.put("firstParty", Map.of("kind", "OWNERS", "name", "测试小区业主委员会"));
    terms.put("startsOn", startsOn.toString());
    terms.put("endsOn", endsOn.toString());
    terms.put("chargingMode", "LUMP_SUM");
    terms.put("serviceLevel", "三级");
    terms.put("duties", "公共区域每日保洁");
    terms.put(
        "tariffs",
        List.of(
            Map.of("use", "RESIDENTIAL", "tariff", new BigDecimal("0.85")),
            Map.of("use", "COMMERCIAL", "tariff", new BigDecimal("1.2345"))));
    terms.put(
        "serviceItems",
        List.of(Map.of("name", "入户保洁", "unit", "次", "price", new BigDecimal("80.00"))));
    return terms;
  }

  /** A draft with a period, as the answer to its making. */
  public static ValidatableResponse draft(
      Party company, UUID community, LocalDate startsOn, LocalDate endsOn) {
    return company
        .call()
        .body(Map.of("communityId", community.toString(), "terms", terms(startsOn, endsOn)))
        .post(PATH)
        .then();
  }

  /** The id of a contract that was drafted and filed. */
  public static String filed(Party company, UUID community, LocalDate startsOn, LocalDate endsOn) {
    String id = draft(company, community, startsOn, endsOn).statusCode(201).extract().path("id");
    step(company, id, "filing").statusCode(200);
    return id;
  }

  /** The id of a contract that was drafted, filed and confirmed. */
  public static String confirmed(
      Party street, Party company, UUID community, LocalDate startsOn, LocalDate endsOn) {
    String id = filed(company, community, startsOn, endsOn);
    step(street, id, "confirmation").statusCode(200);
    return id;
  }

  /** The id of a contract that is active from today on, and has made its company the manager. */
  public static String active(Party street, Party company, UUID community, LocalDate endsOn) {
    return confirmed(street, company, community, today(), endsOn);
  }

  /** The id of a paper noted with a draft. */
  public static String attachment(Party company, String id) {
    return company
        .call()
        .body(
            Map.of(
                "name",
                "合同.pdf",
                "mediaType",
                "application/pdf",
                "sizeBytes",
                182_044,
                "sha256",
                "0123456789abcdef".repeat(4)))
        .post(PATH + "/" + id + "/attachments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Takes a step without a body, on the contract as it stands. */
  public static ValidatableResponse step(Party party, String id, String step) {
    return party
        .call()
        .header("If-Match", etag(party, id))
        .post(PATH + "/" + id + "/" + step)
        .then();
  }

  /** Takes a step with a body, on the contract as it stands. */
  public static ValidatableResponse step(
      Party party, String id, String step, Map<String, Object> body) {
    return party
        .call()
        .header("If-Match", etag(party, id))
        .body(body)
        .post(PATH + "/" + id + "/" + step)
        .then();
  }

  /** What a party sees of a contract. */
  public static ValidatableResponse get(Party party, String id) {
    return party.call().get(PATH + "/" + id).then();
  }

  /** The entity tag of a contract, of any version when the party doesn't see it. */
  public static String etag(Party party, String id) {
    String etag = get(party, id).extract().header("ETag");
    return etag == null ? "\"0\"" : etag;
  }
}
