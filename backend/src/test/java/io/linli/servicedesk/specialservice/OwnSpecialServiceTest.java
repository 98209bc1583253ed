package io.linli.servicedesk.specialservice;

import static io.linli.testkit.SpecialServices.OWN_MENU;
import static io.linli.testkit.SpecialServices.OWN_ORDERS;
import static io.linli.testkit.SpecialServices.move;
import static io.linli.testkit.SpecialServices.offer;
import static io.linli.testkit.SpecialServices.offered;
import static io.linli.testkit.SpecialServices.orderAtHome;
import static io.linli.testkit.SpecialServices.orderedAtHome;
import static io.linli.testkit.SpecialServices.orderingAtHome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.news.relay.Telling;
import io.linli.testkit.Contracts;
import io.linli.testkit.Home;
import io.linli.testkit.LinliTest;
import io.linli.testkit.News;
import io.linli.testkit.Residents;
import io.linli.testkit.SpecialServices;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a resident orders of the menu where he lives, and nowhere else. */
@LinliTest
class OwnSpecialServiceTest {
  private static final Map<String, Object> REASON = Map.of("reason", "改期");

  @Inject Telling telling;

  private Home home;
  private Party resident;
  private Party company;
  private String service;

  @BeforeEach
  void moveIn() {
    home = Home.make();
    resident = home.resident();
    company = home.company();
    service = offered(company, offer(home.community()));
  }

  @Test
  void readsTheMenuOfTheOwnEstateAndNoOther() {
    Home elsewhere = Home.make();
    String other = offered(elsewhere.company(), offer(elsewhere.community()));

    resident
        .call()
        .get(OWN_MENU)
        .then()
        .statusCode(200)
        .body("items.id", contains(service))
        .body("items[0].price", equalTo(45.15f));

    orderAtHome(resident, orderingAtHome(home.residency(), other))
        .statusCode(422)
        .body("violations.pointer", contains("/specialServiceId"))
        .body("violations.code", contains("service-not-offered"));
  }

  @Test
  void ordersAtTodaysPriceAndIsToldWhatComesOfIt() {
    String id =
        orderAtHome(resident, orderingAtHome(home.residency(), service))
            .statusCode(201)
            .body("state", equalTo("ORDERED"))
            .body("householdId", equalTo(home.household().toString()))
            .body("amount", equalTo(112.88f))
            .extract()
            .path("id");
    move(company, id, "acceptance", Map.of()).statusCode(200);
    move(company, id, "completion", Map.of("result", "保洁两个半小时")).statusCode(200);
    move(
            company,
            id,
            "payment",
            Map.of(
                "amount",
                new BigDecimal("112.88"),
                "method",
                "WECHAT_PAY",
                "receiptNumber",
                "TY-1"))
        .statusCode(200);

    telling.tell();

    resident
        .call()
        .get(OWN_ORDERS + "/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("PAID"))
        .body("result", equalTo("保洁两个半小时"))
        .body("receiptNumber", equalTo("TY-1"));
    assertThat(News.told(company)).containsExactly("special-service-order.ordered");
    assertThat(News.told(resident))
        .containsExactly(
            "special-service-order.paid",
            "special-service-order.done",
            "special-service-order.accepted");
  }

  @Test
  void takesAnOrderBackUntilTheDayOnWhichSomebodyComes() {
    String waiting = orderedAtHome(resident, home.residency(), service);
    takeBack(waiting).then().statusCode(200).body("state", equalTo("CANCELLED"));
    takeBack(waiting)
        .then()
        .statusCode(409)
        .body("code", equalTo("special-service-order-state-conflict"));

    String today = orderedAtHome(resident, home.residency(), service);
    move(company, today, "acceptance", Map.of()).statusCode(200);
    takeBack(today).then().statusCode(409).body("code", equalTo("special-service-order-begun"));
    move(company, today, "cancellation", REASON).statusCode(200);

    Map<String, Object> later = orderingAtHome(home.residency(), service);
    later.put("wantedOn", Contracts.today().plusDays(1).toString());
    String tomorrow = orderAtHome(resident, later).statusCode(201).extract().path("id");
    move(company, tomorrow, "acceptance", Map.of()).statusCode(200);
    takeBack(tomorrow).then().statusCode(200).body("cancelledFor", equalTo("改期"));
    company
        .call()
        .get(SpecialServices.ORDERS + "/" + tomorrow)
        .then()
        .body("state", equalTo("CANCELLED"));
  }

  @Test
  void seesOwnOrdersAloneAndNoneAfterLeaving() {
    String first = orderedAtHome(resident, home.residency(), service);
    String second = orderedAtHome(resident, home.residency(), service);
    Party neighbour = home.neighbour();
    String ofStaff = SpecialServices.ordered(company, home.household(), service);

    resident.call().get(OWN_ORDERS).then().body("items.id", contains(second, first));
    resident.call().get(OWN_ORDERS + "/" + ofStaff).then().statusCode(404);
    neighbour.call().get(OWN_ORDERS).then().body("items", hasSize(0));
    neighbour.call().get(OWN_ORDERS + "/" + first).then().statusCode(404);

    Residents.step(resident, "/api/v1/me/residencies/" + home.residency(), "leaving", null)
        .then()
        .statusCode(200);
    for (String list : List.of(OWN_ORDERS, OWN_MENU)) {
      resident.call().get(list).then().statusCode(200).body("items", hasSize(0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ownResidencyId, 01994000-0000-7000-8000-000000000000, /ownResidencyId",
    "specialServiceId, 01994000-0000-7000-8000-000000000000, /specialServiceId",
    "quantity, 0, /quantity",
    "wantedOn, 2020-01-01, /wantedOn"
  })
  void ordersNothingThatCantBe(String field, String value, String pointer) {
    Map<String, Object> ordering = new HashMap<>(orderingAtHome(home.residency(), service));
    ordering.put(field, field.equals("quantity") ? (Object) 0 : value);

    orderAtHome(resident, ordering).statusCode(422).body("violations.pointer", contains(pointer));
    resident.call().get(OWN_ORDERS).then().body("items", hasSize(0));
  }

  private Response takeBack(String id) {
    return Residents.step(resident, OWN_ORDERS + "/" + id, "cancellation", REASON);
  }
}
