package io.linli.patrol.hazard;

import static io.linli.testkit.Patrols.HAZARDS;
import static io.linli.testkit.Patrols.fine;
import static io.linli.testkit.Patrols.hazard;
import static io.linli.testkit.Patrols.move;
import static io.linli.testkit.Patrols.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.linli.platform.caller.Roles;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Patrols;
import io.linli.testkit.Pictures;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@LinliTest
class HazardTest {
  private Party street;
  private Party company;
  private Party colleague;
  private UUID community;

  @BeforeEach
  void anEstate() {
    street = Tenants.street();
    company = Tenants.company();
    community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
    Tenants.admit(company, company.subject() + "-2", Set.of(Roles.CLERK, Roles.MANAGER));
    colleague = new Party(company.id(), company.subject() + "-2", null);
  }

  @Test
  void aFindingOfARoundBecomesOneHazardHoweverOftenItIsSeen() {
    String pump = point(company, community, "消防泵房");
    for (int i = 1; i <= 2; i++) {
      Map<String, Object> content = Patrols.content(Patrols.monthly(), List.of(pump));
      content.put("patrolChecklistId", Patrols.checklist(company, community));
      String round = Patrols.openRound(company, community, content);
      Map<String, Object> visit =
          Map.of(
              "patrolPointId",
              pump,
              "answers",
              List.of(
                  Map.of("itemCode", "exits", "yes", false),
                  Map.of("itemCode", "pressure", "number", 0.3)));
      Patrols.checkIn(company, round, visit).statusCode(201);
    }

    street
        .call()
        .get(HAZARDS)
        .then()
        .body("items", hasSize(1))
        .body("items[0].origin", equalTo("ROUND"))
        .body("items[0].summary", equalTo("通道是否畅通"))
        .body("items[0].state", equalTo("FOUND"));
    String id = company.call().get(HAZARDS).then().extract().path("items[0].id");
    company
        .call()
        .get(HAZARDS + "/" + id)
        .then()
        .body("sightings", equalTo(2))
        .body("place", equalTo("消防泵房"))
        .body("description", equalTo("否"))
        .body("itemCode", equalTo("exits"));
  }

  @Test
  void isFixedOnTheSpotAndStruckOffByAnother() {
    String id = hazard(company, community, "ORDINARY");

    move(company, id, "fix", Map.of("note", "已清理"))
        .statusCode(200)
        .body("onTheSpot", equalTo(true))
        .body("state", equalTo("FIXED"));
    recheck(company, id, true).statusCode(409).body("code", equalTo("hazard-recheck-by-another"));
    recheck(colleague, id, false)
        .statusCode(200)
        .body("state", equalTo("ASSIGNED"))
        .body("fixedBy", nullValue());
    move(company, id, "fix", Map.of("note", "再次清理"))
        .statusCode(200)
        .body("onTheSpot", equalTo(false));
    recheck(colleague, id, true)
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("endedBy", equalTo(colleague.subject()));

    street
        .call()
        .get(HAZARDS + "/" + id + "/steps")
        .then()
        .body("items.move", equalTo(List.of("NOTE", "FIX", "FAIL", "FIX", "PASS")));
    move(company, id, "fix", Map.of("note", "x"))
        .statusCode(409)
        .body("code", equalTo("hazard-state-conflict"));
  }

  @Test
  void isDueByTheRuleAndCannotBePutOffByTheCompany() {
    String ordinary = hazard(company, community, "ORDINARY");
    String major = hazard(company, community, "MAJOR");
    assertThat(due(major)).isBefore(due(ordinary));

    Instant later = due(ordinary).plus(Duration.ofDays(1));
    move(company, ordinary, "assignment", Map.of("responsible", "工程主管", "dueAt", later.toString()))
        .statusCode(422)
        .body("violations[0].code", equalTo("hazard-due-sooner"));
    Instant sooner = Instant.now().plus(Duration.ofHours(5));
    move(company, ordinary, "assignment", Map.of("responsible", "工程主管", "dueAt", sooner.toString()))
        .statusCode(200)
        .body("state", equalTo("ASSIGNED"));
    Instant past = Instant.now().minus(Duration.ofHours(1));
    move(company, ordinary, "assignment", Map.of("responsible", "工程主管", "dueAt", past.toString()))
        .statusCode(422)
        .body("violations[0].code", equalTo("time-not-ahead"));
  }

  @Test
  void whatAStreetFindsTheCompanyFixesAndTheStreetStrikesOff() {
    String id = hazard(street, community, "MAJOR");
    company
        .call()
        .get(HAZARDS + "/" + id)
        .then()
        .body("origin", equalTo("INSPECTION"))
        .body("supervised", equalTo(true));

    move(company, id, "dismissal", Map.of("note", "不是隐患"))
        .statusCode(409)
        .body("code", equalTo("hazard-supervised"));
    move(company, id, "fix", Map.of("note", "已清理")).statusCode(200);
    recheck(colleague, id, true).statusCode(409).body("code", equalTo("hazard-supervised"));
    recheck(street, id, true).statusCode(200).body("state", equalTo("CLOSED"));
    street
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("note", "x"))
        .post(HAZARDS + "/" + id + "/fix")
        .then()
        .statusCode(404);
  }

  @Test
  void aStreetOrdersFinesAndPublishes() {
    String id = hazard(company, community, "ORDINARY");
    Map<String, Object> order =
        Map.of("order", "责令三日内清理", "dueAt", Instant.now().plus(Duration.ofDays(3)).toString());

    move(street, id, "order", order)
        .statusCode(200)
        .body("state", equalTo("ASSIGNED"))
        .body("supervised", equalTo(true));
    fine(street, id, "UNIT", "5000.01")
        .statusCode(422)
        .body("violations[0].code", equalTo("fine-too-high"));
    fine(street, id, "PERSON", "500.01").statusCode(422);
    fine(street, id, "PERSON", "500.00").statusCode(201);
    fine(street, id, "UNIT", "5000.00").statusCode(201);
    fine(company, id, "UNIT", "1.00").statusCode(403);
    company.call().get(HAZARDS + "/" + id + "/fines").then().body("items", hasSize(2));

    move(street, id, "publication", Map.of("text", "堵塞消防通道"))
        .statusCode(200)
        .body("publishedAt", notNullValue());
    move(street, id, "publication", Map.of("text", "再次曝光"))
        .statusCode(409)
        .body("code", equalTo("hazard-published"));
    published(Tenants.company(), id)
        .body("finedParty", equalTo("UNIT"))
        .body("finedAmount", equalTo(5000f))
        .body("text", equalTo("堵塞消防通道"))
        .body("endedAt", nullValue());

    move(company, id, "fix", Map.of("note", "已清理")).statusCode(200);
    recheck(street, id, true).statusCode(200);
    published(Tenants.street(), id).body("endedAt", notNullValue());
  }

  @Test
  void showsWhatWasFoundAndWhatWasFixed() {
    Map<String, Object> noting =
        Map.of(
            "communityId",
            community,
            "severity",
            "MAJOR",
            "summary",
            "通道堆物",
            "photoIds",
            List.of(Pictures.sent(company, community)));
    String id =
        company.call().body(noting).post(HAZARDS).then().statusCode(201).extract().path("id");
    String after = Pictures.sent(company, community);
    move(company, id, "fix", Map.of("note", "已清理", "photoIds", List.of(after))).statusCode(200);

    street
        .call()
        .get(HAZARDS + "/" + id + "/steps")
        .then()
        .body(
            "items.photoIds.flatten()",
            equalTo(List.of(((List<?>) noting.get("photoIds")).get(0), after)));
    Map<String, Object> anothers =
        Map.of("note", "x", "passed", true, "photoIds", List.of(UUID.randomUUID()));
    move(colleague, id, "recheck", anothers)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/photoIds/0"))
        .body("violations[0].code", equalTo("photo-unknown"));
    company.call().get(HAZARDS + "/" + id).then().body("state", equalTo("FIXED"));
  }

  @Test
  void othersSeeNothingOfIt() {
    String id = hazard(company, community, "ORDINARY");

    for (Party other : List.of(Tenants.company(), Tenants.street())) {
      other.call().get(HAZARDS + "/" + id).then().statusCode(404);
      other.call().get(HAZARDS).then().body("items", hasSize(0));
    }
    Map<String, Object> future =
        Map.of(
            "communityId",
            community,
            "severity",
            "MAJOR",
            "summary",
            "x",
            "foundAt",
            Instant.now().plus(Duration.ofHours(1)).toString());
    company
        .call()
        .body(future)
        .post(HAZARDS)
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("time-in-future"));
  }

  private Instant due(String id) {
    String due = company.call().get(HAZARDS + "/" + id).then().extract().path("dueAt");
    return OffsetDateTime.parse(due).toInstant();
  }

  private static ValidatableResponse recheck(Party by, String id, boolean passed) {
    return move(by, id, "recheck", Map.of("passed", passed, "note", "现场复查"));
  }

  /** What somebody reads of a published hazard who has nothing to do with it. */
  private static ValidatableResponse published(Party reader, String id) {
    String cursor = null;
    do {
      var call = reader.call().queryParam("limit", 200);
      if (cursor != null) {
        call.queryParam("cursor", cursor);
      }
      ValidatableResponse page = call.get("/api/v1/published-hazards").then().statusCode(200);
      List<String> ids = page.extract().path("items.id");
      if (ids.contains(id)) {
        return page.rootPath("items.find { it.id == '%s' }".formatted(id));
      }
      cursor = page.extract().path("nextCursor");
    } while (cursor != null);
    throw new AssertionError(id + " isn't published");
  }
}
