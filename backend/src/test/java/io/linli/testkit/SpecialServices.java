package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Offers special services and orders them, for one test. */
public final class SpecialServices {
  public static final String MENU = "/api/v1/special-services";
  public static final String ORDERS = "/api/v1/special-service-orders";

  public static final String OWN_MENU = "/api/v1/me/special-services";
  public static final String OWN_ORDERS = "/api/v1/me/special-service-orders";

  private SpecialServices() {}

  /** Cleaning at 45.15 yuan an hour from today on. */
  public static Map<String, Object> offer(UUID community) {
    return new HashMap<>(
        Map.of(
            "communityId",
            community,
            "name",
            "入户保洁 " + UUID.randomUUID().toString().substring(0, 8),
            "unit",
            "小时",
            "price",
            new BigDecimal("45.15"),
            "validFrom",
            Contracts.today().toString()));
  }

  public static String offered(Party by, Map<String, Object> offer) {
    return by.call().body(offer).post(MENU).then().statusCode(201).extract().path("id");
  }

  /** Two and a half hours of a service, today. */
  public static Map<String, Object> ordering(UUID household, String service) {
    return new HashMap<>(
        Map.of(
            "householdId",
            household,
            "specialServiceId",
            service,
            "quantity",
            new BigDecimal("2.5"),
            "wantedOn",
            Contracts.today().toString()));
  }

  public static ValidatableResponse order(Party by, Map<String, Object> ordering) {
    return by.call().body(ordering).post(ORDERS).then();
  }

  public static String ordered(Party by, UUID household, String service) {
    return order(by, ordering(household, service)).statusCode(201).extract().path("id");
  }

  /** Two and a half hours of a service in a resident's own household, today. */
  public static Map<String, Object> orderingAtHome(String residency, String service) {
    Map<String, Object> ordering = ordering(UUID.randomUUID(), service);
    ordering.remove("householdId");
    ordering.put("ownResidencyId", residency);
    return ordering;
  }

  public static ValidatableResponse orderAtHome(Party resident, Map<String, Object> ordering) {
    return resident.call().body(ordering).post(OWN_ORDERS).then();
  }

  public static String orderedAtHome(Party resident, String residency, String service) {
    return orderAtHome(resident, orderingAtHome(residency, service))
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Makes a move of an order as somebody who has just read it; one without a body when empty. */
  public static ValidatableResponse move(
      Party by, String id, String step, Map<String, Object> body) {
    String etag = by.call().get(ORDERS + "/" + id).then().statusCode(200).extract().header("ETag");
    RequestSpecification call = by.call().header("If-Match", etag);
    return (body.isEmpty() ? call : call.body(body)).post(ORDERS + "/" + id + "/" + step).then();
  }
}
