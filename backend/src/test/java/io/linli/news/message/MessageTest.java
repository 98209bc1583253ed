package io.linli.news.message;

import static io.linli.testkit.ServiceCases.move;
import static io.linli.testkit.ServiceCases.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.linli.news.relay.Telling;
import io.linli.platform.caller.Roles;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Residents;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are told what concerns them, and nothing that they did themselves. */
@LinliTest
class MessageTest {
  private static final String PATH = "/api/v1/messages";

  @Inject Telling telling;
  @Inject Clock clock;

  private Party street;
  private Party company;
  private Party worker;
  private UUID community;

  @BeforeEach
  void aCompanyWithAWorker() {
    street = Tenants.street();
    company = Tenants.company();
    worker = new Party(company.id(), "worker-" + UUID.randomUUID(), null);
    Tenants.admit(company, worker.subject(), Set.of(Roles.CLERK));
    community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
  }

  @Test
  void theAssigneeIsToldAndWhoSentHimIsNot() {
    String id = dispatched();

    telling.tell();

    assertThat(types(worker)).containsExactly("service-case.dispatched");
    assertThat(types(company)).isEmpty();
    worker
        .as(Set.of(Roles.CLERK))
        .header("Accept-Language", "en")
        .get(PATH)
        .then()
        .body("items[0].text", equalTo("repair case dispatched"))
        .body("items[0].subjectId", equalTo(id));
  }

  @Test
  void aMessageIsReadOnceAndByWhomItIsFor() {
    dispatched();
    telling.tell();
    String message = worker.as(Set.of(Roles.CLERK)).get(PATH).path("items[0].id");

    company.call().get(PATH + "/" + message).then().statusCode(404);
    company.call().post(PATH + "/" + message + "/reading").then().statusCode(404);
    worker
        .as(Set.of(Roles.CLERK))
        .post(PATH + "/" + message + "/reading")
        .then()
        .statusCode(200)
        .body("readAt", notNullValue());
    worker
        .as(Set.of(Roles.CLERK))
        .queryParam("unread", true)
        .get(PATH)
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void theStreetIsToldWhenACaseReachesItAndTheCompanyWhenItIsAsked() {
    String id = opened(company, community);
    street
        .call()
        .body(Map.of("question", "为何未到场", "dueOn", Contracts.today().toString()))
        .post("/api/v1/service-cases/" + id + "/reports")
        .then()
        .statusCode(201);
    note("service-case.escalated-to-street", id, "linli", null);

    telling.tell();

    assertThat(types(street)).containsExactly("service-case.escalated-to-street");
    assertThat(types(company))
        .containsExactly("service-case.escalated-to-street", "service-case.report-asked");
    assertThat(types(Tenants.street())).isEmpty();
  }

  @Test
  void aResidentIsToldOfTheOwnCase() {
    Party person = Residents.person();
    note("service-case.finished", UUID.randomUUID().toString(), "linli", person.subject());

    telling.tell();

    assertThat(typesOfResident(person)).containsExactly("service-case.finished");
    assertThat(typesOfResident(Residents.person())).isEmpty();
  }

  @Test
  void nobodyIsToldTwiceHoweverOftenOneLooks() {
    dispatched();

    telling.tell();
    telling.tell();

    assertThat(types(worker)).hasSize(1);
  }

  @Test
  void whatWasToldLongAgoIsCleared() {
    dispatched();
    telling.tell();

    telling.clear(clock.instant().plus(Duration.ofDays(31)));
    assertThat(types(worker)).hasSize(1);
    assertThat(Superuser.run("select count(*) from outbox_event where tenant_id = ?", company.id()))
        .isEqualTo(0L);
    telling.clear(clock.instant().plus(Duration.ofDays(181)));
    assertThat(types(worker)).isEmpty();
  }

  private String dispatched() {
    String id = opened(company, community);
    move(company, id, "acceptance", Map.of("major", false)).statusCode(200);
    move(company, id, "dispatch", Map.of("assignee", worker.subject())).statusCode(200);
    return id;
  }

  /** What the service, or somebody else, would note. */
  private void note(String type, String subject, String actor, String person) {
    Superuser.run(
        "insert into outbox_event (id, type, subject_kind, subject_id, tenant_id, community_id,"
            + " area_code, actor, person, occurred_at, data)"
            + " select uuidv7(), ?, 'service-case', ?::uuid, tenant_id, id, area_code, ?, ?, now(),"
            + " '{\"caseKind\": \"REPAIR\", \"clock\": \"RESPOND\"}' from community where id = ?",
        type,
        subject,
        actor,
        person,
        community);
  }

  private static List<String> types(Party party) {
    return types(party.call());
  }

  /** A resident's token carries no role of a tenant. */
  private static List<String> typesOfResident(Party person) {
    return types(person.as(Set.of()));
  }

  private static List<String> types(RequestSpecification caller) {
    return caller.get(PATH).then().statusCode(200).extract().path("items.type");
  }
}
