package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Keeps facilities for one test. */
public final class Facilities {
  public static final String PATH = "/api/v1/facilities";
  public static final String PLANS = "/api/v1/facility-service-plans";
  public static final String SERVICES = "/api/v1/facility-services";
  public static final String CERTIFICATES = "/api/v1/facility-certificates";

  private static final int LAMPS = 120;

  private Facilities() {}

  /** An entry of every kind that the ledger keeps, of stair lights; ids by the names of paths. */
  public static Map<String, String> of(Party company, UUID community) {
    String facility = registered(company, community, "STAIR_LIGHT", LAMPS);
    String plan =
        plan(company, planning(community, "STAIR_LIGHT")).statusCode(201).extract().path("id");
    String service = nextService(company, facility);
    for (int i = 0; i < 2; i++) {
      found(company, facility, "SOUND", 0).statusCode(201);
      certify(company, certificate(facility, "OTHER", Contracts.today().plusYears(1).toString()))
          .statusCode(201);
    }
    String certificate =
        company
            .call()
            .queryParam("facilityId", facility)
            .get(CERTIFICATES)
            .then()
            .extract()
            .path("items[0].id");
    return Map.of(
        "facilityId",
        facility,
        "facilityServicePlanId",
        plan,
        "facilityServiceId",
        service,
        "facilityCertificateId",
        certificate);
  }

  /** An entry of the ledger with a number of its own. */
  public static Map<String, Object> registration(UUID community, String kind, int units) {
    String number = UUID.randomUUID().toString().substring(0, 8);
    Map<String, Object> description =
        new HashMap<>(Map.of("number", number, "name", "测试设施 " + number, "units", units));
    return new HashMap<>(
        Map.of("communityId", community, "kind", kind, "description", description));
  }

  public static ValidatableResponse register(Party by, Map<String, Object> registration) {
    return by.call().body(registration).post(PATH).then();
  }

  /** A facility of an estate, kept by who manages it. */
  public static String registered(Party by, UUID community, String kind, int units) {
    return register(by, registration(community, kind, units)).statusCode(201).extract().path("id");
  }

  /** Somebody looked at it just now. */
  public static ValidatableResponse found(Party by, String id, String condition, int faulty) {
    return record(by, id, finding(condition, faulty));
  }

  /** What an inspection just now found. */
  public static Map<String, Object> finding(String condition, int faulty) {
    return new HashMap<>(
        Map.of(
            "kind",
            "INSPECTION",
            "doneAt",
            OffsetDateTime.now(Clock.system(ZoneId.of("Asia/Shanghai"))).toString(),
            "result",
            "逐项检查",
            "condition",
            condition,
            "faultyUnits",
            faulty));
  }

  public static ValidatableResponse record(Party by, String id, Map<String, Object> work) {
    return by.call().body(work).post(PATH + "/" + id + "/records").then();
  }

  /** A monthly inspection of a kind from today on. */
  public static Map<String, Object> planning(UUID community, String kind) {
    return new HashMap<>(
        Map.of(
            "communityId",
            community,
            "facilityKind",
            kind,
            "serviceKind",
            "INSPECTION",
            "every",
            "MONTH",
            "task",
            "逐项检查",
            "startsOn",
            Contracts.today().toString()));
  }

  public static ValidatableResponse plan(Party by, Map<String, Object> planning) {
    return by.call().body(planning).post(PLANS).then();
  }

  /** The next service that a facility is due for. */
  public static String nextService(Party by, String facility) {
    return by.call()
        .queryParam("facilityId", facility)
        .get(SERVICES)
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  /** A certificate of today; without a last day when that is null. */
  public static Map<String, Object> certificate(String facility, String kind, String validUntil) {
    Map<String, Object> certificate =
        new HashMap<>(
            Map.of(
                "facilityId",
                facility,
                "kind",
                kind,
                "authority",
                "市特检院",
                "number",
                UUID.randomUUID().toString().substring(0, 8),
                "issuedOn",
                Contracts.today().toString()));
    if (validUntil != null) {
      certificate.put("validUntil", validUntil);
    }
    return certificate;
  }

  /** A third of an estate's land was found green. */
  public static void measured(Party by, UUID community) {
    by.call()
        .body(
            Map.of(
                "communityId",
                community,
                "measuredOn",
                Contracts.today().toString(),
                "landArea",
                30000,
                "greenArea",
                10000,
                "method",
                "实测"))
        .post("/api/v1/green-area-measurements")
        .then()
        .statusCode(201);
  }

  public static ValidatableResponse certify(Party by, Map<String, Object> certificate) {
    return by.call().body(certificate).post(CERTIFICATES).then();
  }
}
