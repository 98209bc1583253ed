package io.linli.news.webhook;

import static io.linli.testkit.ServiceCases.move;
import static io.linli.testkit.ServiceCases.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.linli.news.delivery.Deliveries;
import io.linli.news.relay.Telling;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Third parties are told what happened: at least once, case by case in order, and signed. */
@LinliTest
class WebhookDeliveryTest {
  private static final String PATH = ThirdPartyHooks.PATH;
  private static final int ATTEMPTS = 10;

  @Inject Telling telling;
  @Inject Deliveries deliveries;
  @Inject Clock clock;

  private HookServer server;
  private Party street;
  private Party company;
  private UUID community;

  @BeforeEach
  void anEstateAndAThirdParty() {
    server = new HookServer();
    street = Tenants.street();
    company = Tenants.company();
    community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void tellsInOrderSignedAndWithoutPersonalData() {
    JsonPath webhook = ThirdPartyHooks.register(company, Map.of("url", server.url()));
    String secret = webhook.getString("secret");
    String id = accepted();

    send(now());

    assertThat(server.types()).containsExactly("service-case.opened", "service-case.accepted");
    assertThat(server.calls())
        .allSatisfy(
            call -> {
              assertThat(call.subject()).isEqualTo(id);
              assertThat(call.json().getString("id")).isEqualTo(call.id());
              assertThat(call.json().getString("tenantId")).isEqualTo(company.id().toString());
              assertThat(call.json().getString("data.caseKind")).isEqualTo("REPAIR");
              assertThat(call.signature()).isEqualTo(signature(call, List.of(secret)));
              assertThat(call.body()).doesNotContain("张建国", "1380000", company.subject());
            });
    assertThat(server.calls().stream().map(call -> call.json().getLong("sequence")))
        .containsExactly(1L, 2L);
    company.call().get(PATH + "/" + webhook.getString("id")).then().body("secret", nullValue());
    listed(webhook, "DELIVERED")
        .body("items", hasSize(2))
        .body("items[0].statusCode", equalTo(204));
  }

  @Test
  void aSupervisorsHearsOfItsJurisdictionAndNobodyElses() {
    try (HookServer streets = new HookServer();
        HookServer strangers = new HookServer()) {
      ThirdPartyHooks.register(street, Map.of("url", streets.url()));
      ThirdPartyHooks.register(Tenants.company(), Map.of("url", strangers.url()));
      ThirdPartyHooks.register(Tenants.street(), Map.of("url", strangers.url()));
      ThirdPartyHooks.register(
          company, Map.of("url", server.url(), "eventTypes", List.of("service-case.accepted")));
      accepted();

      send(now());

      assertThat(streets.types()).containsExactly("service-case.opened", "service-case.accepted");
      assertThat(server.types()).containsExactly("service-case.accepted");
      assertThat(strangers.calls()).isEmpty();
    }
  }

  @Test
  void whatFailsHoldsBackWhatComesAfterItAndNoOtherCase() {
    ThirdPartyHooks.register(company, Map.of("url", server.url()));
    String refused = accepted();
    String other = opened(company, community);
    server.refuse(refused);
    Instant first = now();

    send(first);

    assertThat(told(refused)).containsExactly("service-case.opened");
    assertThat(told(other)).containsExactly("service-case.opened");
    server.takeAll();
    send(first.plusSeconds(9));
    assertThat(told(refused)).hasSize(1);
    send(first.plusSeconds(10));
    assertThat(told(refused))
        .containsExactly("service-case.opened", "service-case.opened", "service-case.accepted");
    assertThat(ids(refused).subList(0, 2))
        .as("the same id, to drop doubles by")
        .containsOnly(ids(refused).get(0));
    assertThat(told(other)).hasSize(1);
  }

  @Test
  void whoIsKilledBeforeNotingItSendsItAgain() {
    send(now());
    ThirdPartyHooks.register(company, Map.of("url", server.url()));
    String id = accepted();
    Instant now = now();
    telling.tell();

    deliveries.sendOneAndDie(now);
    deliveries.send(now.plusSeconds(59));
    assertThat(told(id)).as("the lease holds").containsExactly("service-case.opened");
    deliveries.send(now.plusSeconds(61));

    assertThat(told(id))
        .containsExactly("service-case.opened", "service-case.opened", "service-case.accepted");
    assertThat(ids(id).get(1)).isEqualTo(ids(id).get(0));
  }

  @Test
  void isDisabledWhenNothingGetsThroughAndGoesOnWhereItStoppedWhenActivated() {
    JsonPath webhook = ThirdPartyHooks.register(company, Map.of("url", server.url()));
    String id = accepted();
    server.answer(503);
    Instant now = now();
    for (int i = 0; i < ATTEMPTS; i++) {
      send(now.plus(Duration.ofHours(7L * i)));
    }

    assertThat(told(id)).hasSize(ATTEMPTS).containsOnly("service-case.opened");
    read(webhook).body("status", equalTo("DISABLED")).body("disabledReason", equalTo("status"));
    telling.tell();
    company
        .call()
        .queryParam("unread", true)
        .get("/api/v1/messages")
        .then()
        .body("items.type", hasItem("webhook.disabled"))
        .body("items.text", hasItem(org.hamcrest.Matchers.containsString("已停用")));
    move(company, id, "dispatch", Map.of("assignee", company.subject())).statusCode(200);
    send(now.plus(Duration.ofDays(5)));
    assertThat(told(id)).as("nobody calls it").hasSize(ATTEMPTS);

    server.takeAll();
    ThirdPartyHooks.activate(company, webhook);
    send(now.plus(Duration.ofDays(5)));

    assertThat(told(id).subList(ATTEMPTS, ATTEMPTS + 3))
        .containsExactly("service-case.opened", "service-case.accepted", "service-case.dispatched");
  }

  @Test
  void anEventThatIsRefusedForeverIsGivenUpWhileOthersArrive() {
    JsonPath webhook = ThirdPartyHooks.register(company, Map.of("url", server.url()));
    String refused = accepted();
    server.refuse(refused);
    Instant now = now();
    for (int i = 0; i < ATTEMPTS; i++) {
      opened(company, community);
      send(now.plus(Duration.ofHours(7L * i)));
    }

    read(webhook).body("status", equalTo("ACTIVE"));
    listed(webhook, "FAILED")
        .body("items", hasSize(1))
        .body("items[0].statusCode", equalTo(500))
        .body("items[0].reason", equalTo("status"))
        .body("items[0].attempts", equalTo(ATTEMPTS));
    assertThat(told(refused)).as("what comes after it goes on").contains("service-case.accepted");
  }

  @Test
  void isReplayedByHandOneOrAllSinceATime() {
    JsonPath webhook = ThirdPartyHooks.register(company, Map.of("url", server.url()));
    String id = accepted();
    send(now());
    String delivery = listed(webhook, "DELIVERED").extract().path("items[1].id");
    String own = PATH + "/" + webhook.getString("id");
    String once = "/api/v1/webhook-deliveries/" + delivery + "/replay";

    company.call().post(once).then().statusCode(204);
    company
        .call()
        .post(once)
        .then()
        .statusCode(409)
        .body("code", equalTo("webhook-delivery-pending"));
    send(now());
    assertThat(told(id))
        .containsExactly("service-case.opened", "service-case.accepted", "service-case.opened");
    company
        .call()
        .body(Map.of("since", now().minusSeconds(60).toString()))
        .post(own + "/replay")
        .then()
        .statusCode(204);
    send(now());

    assertThat(told(id).subList(3, 5))
        .containsExactly("service-case.opened", "service-case.accepted");
    assertThat(ids(id)).containsOnly(ids(id).get(0), ids(id).get(1));
  }

  @Test
  void twoSecretsSignWhileOneTakesOverFromTheOther() {
    JsonPath webhook = ThirdPartyHooks.register(company, Map.of("url", server.url()));
    String own = PATH + "/" + webhook.getString("id");
    String fresh =
        company.call().post(own + "/secret").then().statusCode(200).extract().path("secret");
    opened(company, community);
    send(now());
    opened(company, community);
    send(now().plus(Duration.ofHours(25)));

    String old = webhook.getString("secret");
    HookServer.Call during = server.calls().get(0);
    HookServer.Call after = server.calls().get(1);
    assertThat(during.signature()).isEqualTo(signature(during, List.of(fresh, old)));
    assertThat(after.signature()).isEqualTo(signature(after, List.of(fresh)));
  }

  private String accepted() {
    String id = opened(company, community);
    move(company, id, "acceptance", Map.of("major", false)).statusCode(200);
    return id;
  }

  private Instant now() {
    return clock.instant().plusSeconds(1);
  }

  private void send(Instant now) {
    telling.tell();
    deliveries.send(now);
  }

  private List<String> told(String subject) {
    return of(subject).map(HookServer.Call::type).toList();
  }

  private List<String> ids(String subject) {
    return of(subject).map(HookServer.Call::id).toList();
  }

  private java.util.stream.Stream<HookServer.Call> of(String subject) {
    return server.calls().stream().filter(call -> call.subject().equals(subject));
  }

  private io.restassured.response.ValidatableResponse listed(JsonPath webhook, String state) {
    return company
        .call()
        .queryParam("state", state)
        .queryParam("webhookId", webhook.getString("id"))
        .get("/api/v1/webhook-deliveries")
        .then()
        .statusCode(200);
  }

  private io.restassured.response.ValidatableResponse read(JsonPath webhook) {
    return company.call().get(PATH + "/" + webhook.getString("id")).then().statusCode(200);
  }

  private static String signature(HookServer.Call call, List<String> secrets) {
    Instant at = Instant.ofEpochSecond(Long.parseLong(call.timestamp()));
    return WebhookSignature.of(secrets, call.id(), at, call.body());
  }
}
