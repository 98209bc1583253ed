package io.linli.servicedesk.servicecase;

import static io.linli.testkit.ServiceCases.PATH;
import static io.linli.testkit.ServiceCases.etag;
import static io.linli.testkit.ServiceCases.move;
import static io.linli.testkit.ServiceCases.open;
import static io.linli.testkit.ServiceCases.opening;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.linli.platform.caller.Roles;
import io.linli.testkit.DeskWorkers;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is sent: by skill, estate, duty and load, or from the pool. */
@LinliTest
class CaseDispatchTest {
  private Party manager;
  private UUID community;

  @BeforeEach
  void makeEstate() {
    manager = Tenants.street();
    community = Estates.community(manager);
  }

  @Test
  void suggestsWhoFitsByTheShareOfTheCapacityInUse() {
    String busy = worker("busy", 4, List.of("PLUMBING"), List.of(), true);
    String free = worker("free", 4, List.of("PLUMBING", "CLEANING"), List.of(community), true);
    String full = worker("full", 1, List.of("PLUMBING"), List.of(), true);
    String electrician = worker("electrician", 4, List.of("ELECTRICITY"), List.of(), true);
    UUID elsewhere = Estates.community(manager);
    String away = worker("away", 4, List.of("PLUMBING"), List.of(elsewhere), false);
    send(accepted(), "busy").statusCode(200);
    send(accepted(), "full").statusCode(200);

    manager
        .call()
        .get(PATH + "/" + accepted() + "/suggested-workers")
        .then()
        .statusCode(200)
        .body("skill", equalTo("PLUMBING"))
        .body("workers.deskWorkerId[0]", equalTo(free))
        .body("workers.deskWorkerId[1]", equalTo(busy))
        .body("workers.deskWorkerId[4]", equalTo(away))
        .body("workers.deskWorkerId", containsInAnyOrder(free, busy, full, electrician, away))
        .body("workers[1].openCases", equalTo(1))
        .body("workers[0].obstacles", hasSize(0))
        .body(
            "workers.find { it.displayName == '成员' && it.deskWorkerId == '%s' }.obstacles"
                .formatted(electrician),
            contains("worker-unskilled"))
        .body("workers[4].obstacles", contains("worker-elsewhere", "worker-off-duty"));
  }

  @Test
  void refusesWhoDoesNotFitUnlessItIsSaidWhy() {
    worker("electrician", 2, List.of("ELECTRICITY"), List.of(), false);
    String id = accepted();

    send(id, "electrician")
        .statusCode(422)
        .body("violations.pointer", contains("/assignee", "/assignee"))
        .body("violations.code", contains("worker-unskilled", "worker-off-duty"));
    move(
            manager,
            id,
            "dispatch",
            Map.of("assignee", subject("electrician"), "despite", "只有他有钥匙", "note", "带工具"))
        .statusCode(200)
        .body("assignee", equalTo(subject("electrician")));
    manager
        .call()
        .get(PATH + "/" + id + "/steps")
        .then()
        .body("items[-1].note", equalTo("只有他有钥匙；带工具"));
  }

  @Test
  void aCaseSaysWhichSkillItNeeds() {
    String id = open(manager, opening(community, "NUISANCE")).extract().path("id");
    manager.call().get(PATH + "/" + id).then().body("skill", equalTo("SECURITY"));

    move(manager, id, "acceptance", Map.of("major", false, "skill", "MASONRY"))
        .body("skill", equalTo("MASONRY"));
  }

  @Test
  void ofTwoWhoPickAtOnceOneIsTooLate() {
    worker("first", 1, List.of("PLUMBING"), List.of(), true);
    worker("second", 1, List.of("PLUMBING"), List.of(), true);
    String id = accepted();
    pick("first", id, etag(manager, id)).statusCode(409).body("code", equalTo("case-not-pooled"));
    move(manager, id, "offer", Map.of("note", "请就近同事接单"))
        .statusCode(200)
        .body("pooledAt", notNullValue());
    pool().body("items.id", contains(id));
    String read = etag(manager, id);

    pick("first", id, read)
        .statusCode(200)
        .body("state", equalTo("DISPATCHED"))
        .body("assignee", equalTo(subject("first")))
        .body("pooledAt", nullValue());
    pick("second", id, read).statusCode(412).body("code", equalTo("stale-version"));
    pick("second", id, etag(manager, id))
        .statusCode(409)
        .body("code", equalTo("case-state-conflict"));
    pool().body("items", hasSize(0));
  }

  @Test
  void onlyAWorkerWhoFitsPicks() {
    worker("electrician", 1, List.of("ELECTRICITY"), List.of(), true);
    worker("plumber", 1, List.of("PLUMBING"), List.of(), true);
    Tenants.admit(manager, subject("clerk"), Set.of(Roles.CLERK));
    String id = accepted();
    String other = accepted();
    for (String offered : List.of(id, other)) {
      move(manager, offered, "offer", Map.of()).statusCode(200);
    }

    pick("clerk", id, etag(manager, id))
        .statusCode(422)
        .body("violations.code", contains("worker-unknown"));
    pick("electrician", id, etag(manager, id))
        .statusCode(422)
        .body("violations.code", contains("worker-unskilled"));
    pick("plumber", id, etag(manager, id)).statusCode(200);
    pick("plumber", id, etag(manager, id))
        .statusCode(409)
        .body("code", equalTo("case-state-conflict"));
    pick("plumber", other, etag(manager, other))
        .statusCode(422)
        .body("violations.code", contains("worker-full"));
    manager.call().get(PATH + "/" + other).then().body("state", equalTo("ACCEPTED"));
  }

  @Test
  void aMemberIsAWorkerOnceAndIsChangedWithTheVersionRead() {
    String id = worker("plumber", 3, List.of("PLUMBING", "PLUMBING"), List.of(), true);
    String path = DeskWorkers.PATH + "/" + id;
    String member = manager.call().get(path).then().extract().path("memberId");
    Map<String, Object> off =
        DeskWorkers.description(1, List.of("PLUMBING", "MASONRY"), List.of(), false);

    manager
        .call()
        .body(Map.of("memberId", member, "description", off))
        .post(DeskWorkers.PATH)
        .then()
        .statusCode(409)
        .body("code", equalTo("worker-known"));
    manager
        .call()
        .header("If-Match", "\"0\"")
        .body(off)
        .put(path)
        .then()
        .statusCode(200)
        .body("onDuty", equalTo(false))
        .body("skills", contains("PLUMBING", "MASONRY"));
    manager.call().header("If-Match", "\"0\"").body(off).put(path).then().statusCode(412);
    manager
        .call()
        .body(
            Map.of(
                "memberId",
                UUID.randomUUID(),
                "description",
                DeskWorkers.description(0, List.of(), List.of(UUID.randomUUID()), true)))
        .post(DeskWorkers.PATH)
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/description/capacity"));
  }

  private String subject(String name) {
    return manager.subject() + "-" + name;
  }

  private String worker(
      String name, int capacity, List<String> skills, List<UUID> communities, boolean onDuty) {
    return DeskWorkers.add(
        manager, subject(name), DeskWorkers.description(capacity, skills, communities, onDuty));
  }

  /** A case with water. */
  private String accepted() {
    Map<String, Object> opening = opening(community);
    opening.put("utility", "WATER");
    String id = open(manager, opening).statusCode(201).extract().path("id");
    move(manager, id, "acceptance", Map.of("major", false)).statusCode(200);
    return id;
  }

  private ValidatableResponse send(String id, String worker) {
    return move(manager, id, "dispatch", Map.of("assignee", subject(worker)));
  }

  private ValidatableResponse pick(String worker, String id, String read) {
    return new Party(manager.id(), subject(worker), manager.areaCode())
        .as(Set.of(Roles.CLERK))
        .header("If-Match", read)
        .post(PATH + "/" + id + "/pick")
        .then();
  }

  private ValidatableResponse pool() {
    return manager
        .call()
        .get(PATH + "?pooled=true&communityId=" + community)
        .then()
        .statusCode(200);
  }
}
