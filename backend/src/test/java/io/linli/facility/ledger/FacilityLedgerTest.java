package io.linli.facility.ledger;

import static io.linli.testkit.Facilities.PATH;
import static io.linli.testkit.Facilities.finding;
import static io.linli.testkit.Facilities.found;
import static io.linli.testkit.Facilities.record;
import static io.linli.testkit.Facilities.register;
import static io.linli.testkit.Facilities.registered;
import static io.linli.testkit.Facilities.registration;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.linli.testkit.Contracts;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger of facilities (domain.md E7). */
@LinliTest
class FacilityLedgerTest {
  private ManagedEstate estate;

  @BeforeEach
  void anEstate() {
    estate = ManagedEstate.make();
  }

  @Test
  void theConditionFollowsFromWhatIsFoundAndTheStreetSeesIt() {
    String lights = registered(estate.company(), estate.community(), "STAIR_LIGHT", 120);
    read(lights).body("condition", equalTo("SOUND")).body("conditionSince", nullValue());

    Map<String, Object> inspection = finding("FAULTY", 3);
    inspection.put("doneBy", "李师傅");
    record(estate.company(), lights, inspection).statusCode(201).body("units", equalTo(120));

    estate
        .street()
        .call()
        .queryParam("condition", "FAULTY")
        .get(PATH)
        .then()
        .body("items", hasSize(1))
        .body("items[0].faultyUnits", equalTo(3));
    estate
        .street()
        .call()
        .get(PATH + "/" + lights + "/records")
        .then()
        .body("items[0].faultyUnits", equalTo(3))
        .body("items[0].doneBy", nullValue());
    estate
        .company()
        .call()
        .get(PATH + "/" + lights + "/records")
        .then()
        .body("items[0].doneBy", equalTo("李师傅"));
  }

  @Test
  void whatWasSeenEarlierAndIsRecordedLaterChangesNothing() {
    String pump = registered(estate.company(), estate.community(), "PUMP", 2);
    found(estate.company(), pump, "FAULTY", 1).statusCode(201);

    Map<String, Object> earlier = finding("SOUND", 0);
    earlier.put("doneAt", Contracts.today().minusDays(3) + "T10:00:00+08:00");
    record(estate.company(), pump, earlier).statusCode(201);

    read(pump).body("condition", equalTo("FAULTY")).body("faultyUnits", equalTo(1));
  }

  @Test
  void aSingleFaultyFacilityNeedNotBeCounted() {
    String lift = registered(estate.company(), estate.community(), "ELEVATOR", 1);
    Map<String, Object> inspection = finding("FAULTY", 0);
    inspection.remove("faultyUnits");

    record(estate.company(), lift, inspection).statusCode(201).body("faultyUnits", equalTo(1));
  }

  @Test
  void whatIsScrappedStaysScrapped() {
    String lift = registered(estate.company(), estate.community(), "ELEVATOR", 1);
    Map<String, Object> change = finding("OUT_OF_USE", 1);
    change.put("kind", "CHANGE");
    record(estate.company(), lift, change).statusCode(201);
    found(estate.company(), lift, "SOUND", 0).statusCode(201);
    change.put("condition", "SCRAPPED");
    change.remove("faultyUnits");
    change.put("doneAt", finding("SOUND", 0).get("doneAt"));
    record(estate.company(), lift, change).statusCode(201);

    for (String condition : new String[] {"SOUND", "FAULTY", "OUT_OF_USE"}) {
      found(estate.company(), lift, condition, condition.equals("SOUND") ? 0 : 1)
          .statusCode(409)
          .body("code", equalTo("facility-scrapped"));
    }
    estate
        .company()
        .call()
        .header("If-Match", etag(lift))
        .body(registration(estate.community(), "ELEVATOR", 1).get("description"))
        .put(PATH + "/" + lift)
        .then()
        .statusCode(409)
        .body("code", equalTo("facility-scrapped"));
  }

  @ParameterizedTest
  @CsvSource({
    "INSPECTION, FAULTY, 121, /faultyUnits, faulty-units-above-all",
    "INSPECTION, SOUND, 1, /faultyUnits, faulty-units-of-sound",
    "INSPECTION, FAULTY, 0, /faultyUnits, faulty-units-missing",
    "INSPECTION, FAULTY, , /faultyUnits, faulty-units-missing",
    "INSPECTION, SCRAPPED, , /condition, scrapped-by-change",
    "INSPECTION, , , /condition, condition-missing",
    "CHANGE, , , /condition, condition-missing",
    "OPERATION, , 3, /condition, condition-missing",
  })
  void aFindingThatContradictsItselfIsRefused(
      String kind, String condition, Integer faulty, String pointer, String code) {
    String lights = registered(estate.company(), estate.community(), "STAIR_LIGHT", 120);
    Map<String, Object> work = finding("SOUND", 0);
    work.put("kind", kind);
    work.put("condition", condition);
    work.put("faultyUnits", faulty);

    record(estate.company(), lights, work)
        .statusCode(422)
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].code", equalTo(code));
    estate.company().call().get(PATH + "/" + lights + "/records").then().body("items", hasSize(0));
  }

  @Test
  void nothingIsDoneTomorrowNorBeforeTheInstallation() {
    Map<String, Object> registration = registration(estate.community(), "PUMP", 1);
    description(registration).put("installedOn", Contracts.today().toString());
    String pump = register(estate.company(), registration).statusCode(201).extract().path("id");

    Map<LocalDate, String> refusals =
        Map.of(
            Contracts.today().plusDays(1), "time-in-future",
            Contracts.today().minusDays(1), "before-installation");
    refusals.forEach(
        (day, code) -> {
          Map<String, Object> work = finding("SOUND", 0);
          work.put("doneAt", day + "T08:00:00+08:00");
          record(estate.company(), pump, work)
              .statusCode(422)
              .body("violations[0].code", equalTo(code));
        });
  }

  @Test
  void aNumberStandsOnceInACommunityAndWhoAnswersIsAMember() {
    Map<String, Object> registration = registration(estate.community(), "PUMP", 1);
    description(registration).put("responsible", estate.company().subject());
    register(estate.company(), registration).statusCode(201);

    register(estate.company(), registration)
        .statusCode(409)
        .body("code", equalTo("facility-number-taken"));
    description(registration).put("number", "another");
    description(registration).put("responsible", estate.street().subject());
    register(estate.company(), registration)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/description/responsible"));
  }

  @Test
  void thereCannotBeFewerThanAreKnownToBeFaulty() {
    String lights = registered(estate.company(), estate.community(), "STREET_LIGHT", 10);
    found(estate.company(), lights, "FAULTY", 4).statusCode(201);

    estate
        .company()
        .call()
        .header("If-Match", etag(lights))
        .body(registration(estate.community(), "STREET_LIGHT", 3).get("description"))
        .put(PATH + "/" + lights)
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("units-below-faulty"));
  }

  @Test
  void theStreetLooksAndDoesNotKeep() {
    String pump = registered(estate.company(), estate.community(), "PUMP", 1);

    found(estate.street(), pump, "SOUND", 0).statusCode(404);
  }

  private io.restassured.response.ValidatableResponse read(String id) {
    return estate.company().call().get(PATH + "/" + id).then().statusCode(200);
  }

  private String etag(String id) {
    return read(id).extract().header("ETag");
  }

  @SuppressWarnings("unchecked") // made so by the test's own kit
  private static Map<String, Object> description(Map<String, Object> registration) {
    return (Map<String, Object>) registration.get("description");
  }
}
