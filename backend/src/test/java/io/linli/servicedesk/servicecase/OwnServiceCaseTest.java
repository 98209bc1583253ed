package io.linli.servicedesk.servicecase;

import static io.linli.testkit.ServiceCases.PATH;
import static io.linli.testkit.ServiceCases.move;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.linli.testkit.Home;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Mediations;
import io.linli.testkit.Pictures;
import io.linli.testkit.Residents;
import io.linli.testkit.ServiceCases;
import io.linli.testkit.Tenants.Party;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a resident does at the desk, and what not. */
@LinliTest
class OwnServiceCaseTest {
  private Home home;
  private Party resident;
  private Party company;

  @BeforeEach
  void moveIn() {
    home = Home.make();
    resident = home.resident();
    company = home.company();
  }

  @Test
  void opensWithAPhotoAndConfirmsWhatWasDone() {
    String photo = Pictures.sentFromHome(resident, home.residency());
    Map<String, Object> opening = home.opening();
    opening.put("ownPhotoIds", List.of(photo));
    String id =
        home.open(opening)
            .statusCode(201)
            .body("state", equalTo("RECEIVED"))
            .body("photoIds", contains(photo))
            .body("dueAt", notNullValue())
            .extract()
            .path("id");

    company
        .call()
        .get(PATH + "/" + id)
        .then()
        .body("firstContact", nullValue())
        .body("channel", equalTo("APP"))
        .body("householdId", equalTo(home.household().toString()))
        .body("personTelephone", equalTo("138****5678"));
    move(company, id, "acceptance", Map.of("major", false, "note", "业主难缠"))
        .body("firstContact", equalTo(company.subject()));
    move(company, id, "dispatch", Map.of("assignee", company.subject())).statusCode(200);
    move(company, id, "arrival", Map.of()).statusCode(200);
    String after = Pictures.sent(company, home.community());
    move(company, id, "completion", Map.of("result", "更换角阀", "photoIds", List.of(after)))
        .body("photoIds", contains(photo, after));
    resident.call().get("/api/v1/me/photos/" + after + "/content").then().statusCode(200);

    home.step(id, "confirmation", Map.of("satisfaction", 5, "remark", "很快"))
        .then()
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"))
        .body("satisfaction", equalTo(5));
    resident
        .call()
        .get(home.path(id) + "/steps")
        .then()
        .body("items.move", contains("OPEN", "ACCEPT", "DISPATCH", "ARRIVE", "FINISH", "CONFIRM"))
        .body("items.note", not(hasItem("业主难缠")))
        .body("items.note", hasItems("更换角阀", "很快"))
        .body("items[0].photoIds", contains(photo))
        .body("items[0].actingAs", equalTo("RESIDENT"))
        .body("items[4].photoIds", contains(after));
  }

  @Test
  void rejectsWhatIsNotMendedAndTheClocksStartAnew() {
    String id = home.opened();
    home.done(id);

    home.step(id, "rejection", Map.of("satisfaction", 1, "reason", "仍在渗水"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("reopenings", equalTo(1))
        .body("dueAt", notNullValue());

    company
        .call()
        .get(PATH + "/" + id + "/steps")
        .then()
        .body("items[-1].move", equalTo("REJECT"))
        .body("items[-1].satisfaction", equalTo(1))
        .body("items[-1].actingAs", equalTo("RESIDENT"));
    company
        .call()
        .get(PATH + "/" + id + "/clocks")
        .then()
        .body("clocks.findAll { it.endedAt == null }.kind.sort()", contains("FINISH", "ON_SITE"));
  }

  @Test
  void answersWhatTheDeskWaitsForAndTheClocksRunOn() {
    String id = home.opened();
    move(company, id, "acceptance", Map.of("major", false)).statusCode(200);
    home.step(id, "reply", Map.of("text", "在家"))
        .then()
        .statusCode(409)
        .body("code", equalTo("case-not-waiting"));
    move(company, id, "waiting", Map.of("reason", "请告知何时在家")).statusCode(200);
    resident
        .call()
        .get(home.path(id))
        .then()
        .body("waitingSince", notNullValue())
        .body("dueAt", nullValue());

    home.step(id, "reply", Map.of("text", "明天9点后"))
        .then()
        .statusCode(200)
        .body("waitingSince", nullValue())
        .body("dueAt", notNullValue());
  }

  @Test
  void takesACaseBackAsLongAsNobodyIsThere() {
    String id = home.opened();

    home.step(id, "withdrawal", Map.of("reason", "自己修好了"))
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
    move(company, id, "acceptance", Map.of("major", false)).statusCode(409);
  }

  @Test
  void makesNoMoveWhileAMediatorIsAtWork() {
    Map<String, Object> opening = home.opening();
    opening.put("kind", "DISPUTE");
    String id = home.open(opening).statusCode(201).extract().path("id");
    Map<String, Object> request = Mediations.request(home.community());
    request.put("serviceCaseId", id);
    String mediation = Mediations.requested(company, request);
    resident.call().get(home.path(id)).then().body("mediated", equalTo(false));

    Mediations.move(home.street(), mediation, "acceptance", Map.of()).statusCode(200);

    resident.call().get(home.path(id)).then().statusCode(200).body("mediated", equalTo(true));
    home.step(id, "withdrawal", Map.of("reason", "算了"))
        .then()
        .statusCode(409)
        .body("code", equalTo("case-in-mediation"));
    resident.call().get(Mediations.PATH + "/" + mediation).then().statusCode(403);
    Mediations.move(home.street(), mediation, "failure", Map.of("reason", "未能达成一致"))
        .statusCode(200);
    home.step(id, "withdrawal", Map.of("reason", "算了"))
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
  }

  @ParameterizedTest
  @CsvSource({"confirmation", "rejection", "reply"})
  void makesNoMoveBeforeItsTime(String step) {
    String id = home.opened();
    Map<String, Object> body = Map.of("satisfaction", 3, "reason", "太慢", "text", "在家");
    List<String> taken =
        switch (step) {
          case "confirmation" -> List.of("satisfaction");
          case "rejection" -> List.of("satisfaction", "reason");
          default -> List.of("text");
        };
    Map<String, Object> fitting = new java.util.HashMap<>(body);
    fitting.keySet().retainAll(taken);

    home.step(id, step, fitting).then().statusCode(409);
    resident.call().get(home.path(id)).then().body("state", equalTo("RECEIVED"));
  }

  @ParameterizedTest
  @CsvSource({"0", "6"})
  void isSatisfiedFromOneToFive(int satisfaction) {
    String id = home.opened();
    home.done(id);

    home.step(id, "confirmation", Map.of("satisfaction", satisfaction))
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/satisfaction"));
  }

  @Test
  void makesNoMoveOfTheStaff() {
    String id = home.opened();
    for (String step : List.of("acceptance", "dispatch", "completion", "closing", "reopening")) {
      resident
          .call()
          .header("If-Match", "\"0\"")
          .body(Map.of())
          .post(PATH + "/" + id + "/" + step)
          .then()
          .statusCode(403);
    }
  }

  @Test
  void seesOwnCasesAloneAndNoneAfterLeaving() {
    String id = home.opened();
    Party neighbour = home.neighbour();
    String common = ServiceCases.opened(company, home.community());

    resident.call().get(Home.CASES).then().body("items.id", contains(id));
    neighbour.call().get(Home.CASES).then().body("items", hasSize(0));
    neighbour.call().get(home.path(id)).then().statusCode(404);
    neighbour.call().get(home.path(id) + "/steps").then().statusCode(404);
    resident.call().get(home.path(common)).then().statusCode(404);

    Residents.step(resident, "/api/v1/me/residencies/" + home.residency(), "leaving", null)
        .then()
        .statusCode(200);
    resident.call().get(Home.CASES).then().body("items", hasSize(0));
    resident.call().get(home.path(id)).then().statusCode(404);
  }

  @Test
  void usesNoPhotoOfAnother() {
    Map<String, Object> opening = home.opening();
    String own = Pictures.sentFromHome(resident, home.residency());
    opening.put("ownPhotoIds", List.of(own, Pictures.sent(company, home.community())));

    home.open(opening)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/ownPhotoIds/1"))
        .body("violations[0].code", equalTo("photo-unknown"));
    opening.put("ownPhotoIds", List.of(own, own));
    home.open(opening).statusCode(422).body("violations[0].code", equalTo("photo-twice"));
    resident.call().get(Home.CASES).then().body("items", hasSize(0));
  }
}
