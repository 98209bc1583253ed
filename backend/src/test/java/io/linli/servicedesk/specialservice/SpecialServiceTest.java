package io.linli.servicedesk.specialservice;

import static io.linli.testkit.SpecialServices.MENU;
import static io.linli.testkit.SpecialServices.ORDERS;
import static io.linli.testkit.SpecialServices.move;
import static io.linli.testkit.SpecialServices.offer;
import static io.linli.testkit.SpecialServices.offered;
import static io.linli.testkit.SpecialServices.order;
import static io.linli.testkit.SpecialServices.ordered;
import static io.linli.testkit.SpecialServices.ordering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.Contracts;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.News;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Special services at marked prices (001·2, 002·6), ordered and paid apart. */
@LinliTest
class SpecialServiceTest {
  private Party street;
  private Party company;
  private UUID community;
  private UUID household;

  @BeforeEach
  void makeAnEstate() {
    ManagedEstate estate = ManagedEstate.make();
    street = estate.street();
    company = estate.company();
    community = estate.community();
    household = estate.household();
  }

  @Test
  void anOrderIsAcceptedDoneAndPaidAtTheMarkedPrice() {
    String id = ordered(company, household, offered(company, offer(community)));
    move(company, id, "completion", Map.of("result", "保洁"))
        .statusCode(409)
        .body("code", equalTo("special-service-order-state-conflict"));
    move(company, id, "acceptance", Map.of()).statusCode(200);
    move(company, id, "completion", Map.of("result", "保洁两个半小时")).statusCode(200);

    move(company, id, "payment", payment("112.87", "TY-1"))
        .statusCode(422)
        .body("violations[0].code", equalTo("amount-differs"));
    move(company, id, "payment", payment("112.88", "TY-1"))
        .statusCode(200)
        .body("state", equalTo("PAID"))
        .body("amount", equalTo(112.88f));

    move(company, id, "cancellation", Map.of("reason", "改期")).statusCode(409);
    company.call().queryParam("state", "PAID").get(ORDERS).then().body("items", hasSize(1));
    assertThat(News.noted(id))
        .containsExactly(
            "special-service-order.ordered",
            "special-service-order.accepted",
            "special-service-order.done",
            "special-service-order.paid");
  }

  @Test
  void aReceiptPaysForOneOrder() {
    String service = offered(company, offer(community));
    String first = done(service);
    String second = done(service);
    move(company, first, "payment", payment("112.88", "TY-7")).statusCode(200);

    move(company, second, "payment", payment("112.88", "TY-7"))
        .statusCode(409)
        .body("code", equalTo("receipt-number-taken"));
  }

  @Test
  void anOrderKeepsItsPriceWhenAnotherFollows() {
    String service = offered(company, offer(community));
    String before = ordered(company, household, service);
    LocalDate tomorrow = Contracts.today().plusDays(1);
    reprice(service, "60.00", Contracts.today())
        .statusCode(422)
        .body("violations[0].code", equalTo("price-not-later"));
    reprice(service, "60.00", tomorrow)
        .statusCode(200)
        .body("prices.validUntil[0]", equalTo(Contracts.today().toString()));
    comes(service);

    order(company, ordering(household, service))
        .statusCode(201)
        .body("unitPrice", equalTo(60.00f))
        .body("amount", equalTo(150.00f));

    company
        .call()
        .get(ORDERS + "/" + before)
        .then()
        .body("unitPrice", equalTo(45.15f))
        .body("amount", equalTo(112.88f));
  }

  @Test
  void theStreetSeesTheMarkedPricesAndNotWhoOrders() {
    String service = offered(company, offer(community));
    ordered(company, household, service);

    street
        .call()
        .get(MENU)
        .then()
        .body("items.id", contains(service))
        .body("items[0].price", equalTo(45.15f));
    street.call().get(ORDERS).then().body("items", hasSize(0));
  }

  @Test
  void whatIsTakenOffTheMenuIsNotOrderedAnyMore() {
    Map<String, Object> offer = offer(community);
    String service = offered(company, offer);
    company
        .call()
        .body(offer)
        .post(MENU)
        .then()
        .statusCode(409)
        .body("code", equalTo("special-service-exists"));
    company
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("lastDay", Contracts.today().toString()))
        .post(MENU + "/" + service + "/withdrawal")
        .then()
        .statusCode(200);
    company
        .call()
        .queryParam("on", Contracts.today().plusDays(1).toString())
        .get(MENU)
        .then()
        .body("items", hasSize(0));
    Superuser.run(
        "update special_service set valid_until = valid_until - 1 where id = ?",
        UUID.fromString(service));

    order(company, ordering(household, service))
        .statusCode(422)
        .body("violations[0].code", equalTo("service-not-offered"));
  }

  @ParameterizedTest
  @CsvSource({
    "householdId, 01994000-0000-7000-8000-000000000000, household-unknown",
    "specialServiceId, 01994000-0000-7000-8000-000000000000, service-not-offered",
    "wantedOn, 2020-01-01, date-in-past",
    "quantity, 0, decimal-min"
  })
  void refusesOrdersThatCantBe(String field, String value, String code) {
    Map<String, Object> ordering = ordering(household, offered(company, offer(community)));
    ordering.put(field, field.equals("quantity") ? new BigDecimal(value) : value);

    order(company, ordering)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/" + field))
        .body("violations[0].code", equalTo(code));
  }

  private String done(String service) {
    String id = ordered(company, household, service);
    move(company, id, "acceptance", Map.of()).statusCode(200);
    move(company, id, "completion", Map.of("result", "保洁")).statusCode(200);
    return id;
  }

  private ValidatableResponse reprice(String service, String price, LocalDate from) {
    return company
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("unit", "小时", "price", new BigDecimal(price), "validFrom", from.toString()))
        .post(MENU + "/" + service + "/repricing")
        .then();
  }

  /** The day of the following price has come. */
  private static void comes(String service) {
    Superuser.run(
        "update special_service_price set valid_from = valid_from - 5 where service_id = ?",
        UUID.fromString(service));
  }

  private static Map<String, Object> payment(String yuan, String receipt) {
    return new HashMap<>(
        Map.of("amount", new BigDecimal(yuan), "method", "WECHAT_PAY", "receiptNumber", receipt));
  }
}
