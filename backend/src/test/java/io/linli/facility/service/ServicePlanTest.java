package io.linli.facility.service;

import static io.linli.testkit.Facilities.PLANS;
import static io.linli.testkit.Facilities.SERVICES;
import static io.linli.testkit.Facilities.finding;
import static io.linli.testkit.Facilities.nextService;
import static io.linli.testkit.Facilities.plan;
import static io.linli.testkit.Facilities.planning;
import static io.linli.testkit.Facilities.record;
import static io.linli.testkit.Facilities.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.linli.facility.ServiceInterval;
import io.linli.testkit.Contracts;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants.Party;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services are made ahead of their days, each exactly once (domain.md E7). */
@LinliTest
class ServicePlanTest {
  private static final int AHEAD = 31;

  @Inject ServiceWorker worker;

  private ManagedEstate estate;
  private LocalDate today;

  @BeforeEach
  void anEstate() {
    estate = ManagedEstate.make();
    today = Contracts.today();
  }

  @Test
  void aWeeklyPlanMakesItsServicesAMonthAheadForAllOfTheKind() {
    String first = registered(estate.company(), estate.community(), "PUMP", 1);
    String second = registered(estate.company(), estate.community(), "PUMP", 1);
    String lift = registered(estate.company(), estate.community(), "ELEVATOR", 1);

    planned("PUMP", "WEEK");

    List<String> weeks =
        IntStream.rangeClosed(0, AHEAD / 7)
            .mapToObj(week -> today.plusWeeks(week).toString())
            .toList();
    assertThat(days(estate.company(), first)).isEqualTo(weeks);
    assertThat(days(estate.street(), second)).isEqualTo(weeks);
    assertThat(days(estate.company(), lift)).isEmpty();
  }

  @Test
  void timesThatPassedWhileTheServiceWasDownAreMadeOnceHoweverManyReplicasLook() throws Exception {
    String pump = registered(estate.company(), estate.community(), "PUMP", 1);
    String plan = planned("PUMP", "WEEK");
    LocalDate start = today.minusWeeks(10);
    Superuser.run("delete from facility_service where plan_id = ?", UUID.fromString(plan));
    Superuser.run(
        "update facility_service_plan set starts_on = ?, next_due_on = ?, generated = 0 where id = ?",
        start,
        start,
        UUID.fromString(plan));

    lookAtOnce(4);

    List<String> weeks =
        IntStream.rangeClosed(0, 10 + AHEAD / 7)
            .mapToObj(week -> start.plusWeeks(week).toString())
            .toList();
    assertThat(days(estate.company(), pump)).isEqualTo(weeks);
    assertThat(states(estate.street(), pump, "OVERDUE")).hasSize(10);
    worker.look();
    assertThat(days(estate.company(), pump)).isEqualTo(weeks);
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK, 2027-01-31, 5, 2027-03-07",
    "MONTH, 2027-01-31, 1, 2027-02-28",
    "MONTH, 2027-01-31, 2, 2027-03-31",
    "QUARTER, 2027-11-30, 1, 2028-02-29",
    "QUARTER, 2027-11-30, 2, 2028-05-30",
    "YEAR, 2028-02-29, 1, 2029-02-28",
    "YEAR, 2028-02-29, 4, 2032-02-29"
  })
  void theDayOfTheMonthDoesNotDrift(
      ServiceInterval every, LocalDate first, int times, LocalDate expected) {
    assertThat(every.day(first, times)).isEqualTo(expected);
    String step =
        Map.of(
                ServiceInterval.WEEK, "1 week",
                ServiceInterval.MONTH, "1 month",
                ServiceInterval.QUARTER, "3 months",
                ServiceInterval.YEAR, "1 year")
            .get(every);
    assertThat(Superuser.run("select (?::date + ? * ?::interval)::date::text", first, times, step))
        .isEqualTo(expected.toString());
  }

  @Test
  void aFacilityThatIsEnteredLaterTakesPartInWhatIsPlannedForItsKind() {
    registered(estate.company(), estate.community(), "CAMERA", 4);
    planned("CAMERA", "WEEK");

    String later = registered(estate.company(), estate.community(), "CAMERA", 8);

    assertThat(days(estate.company(), later)).hasSize(AHEAD / 7 + 1);
  }

  @Test
  void aServiceIsDoneOnceByARecordOfItsKind() {
    String pump = registered(estate.company(), estate.community(), "PUMP", 1);
    planned("PUMP", "MONTH");
    Map<String, Object> work = finding("SOUND", 0);
    work.put("facilityServiceId", nextService(estate.company(), pump));

    work.put("kind", "MAINTENANCE");
    record(estate.company(), pump, work)
        .statusCode(422)
        .body("violations[0].code", equalTo("record-of-other-service"));
    work.put("kind", "INSPECTION");
    record(estate.company(), pump, work).statusCode(201);
    record(estate.company(), pump, work)
        .statusCode(409)
        .body("code", equalTo("facility-service-not-due"));

    assertThat(states(estate.street(), pump, "DONE")).containsExactly(today.toString());
    work.put("facilityServiceId", UUID.randomUUID().toString());
    record(estate.company(), pump, work)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/facilityServiceId"));
  }

  @Test
  void whatIsOverdueStaysOwedWhenThePlanEndsAndTheRestIsCancelled() {
    String pump = registered(estate.company(), estate.community(), "PUMP", 1);
    String plan = planned("PUMP", "WEEK");
    Superuser.run(
        "update facility_service set due_on = due_on - 1 where plan_id = ?", UUID.fromString(plan));

    end(plan, etag(plan)).statusCode(200).body("endedOn", equalTo(today.toString()));

    assertThat(states(estate.company(), pump, "OVERDUE"))
        .containsExactly(today.minusDays(1).toString());
    assertThat(states(estate.company(), pump, "CANCELLED")).hasSize(AHEAD / 7);
    end(plan, etag(plan)).statusCode(409).body("code", equalTo("facility-service-plan-ended"));
    worker.look();
    assertThat(states(estate.company(), pump, "DUE")).isEmpty();
  }

  @Test
  void nothingIsDueForWhatIsScrapped() {
    String pump = registered(estate.company(), estate.community(), "PUMP", 1);
    planned("PUMP", "WEEK");
    Map<String, Object> change = finding("SCRAPPED", 1);
    change.put("kind", "CHANGE");
    record(estate.company(), pump, change).statusCode(201);

    assertThat(states(estate.company(), pump, "CANCELLED")).hasSize(AHEAD / 7 + 1);
    Map<String, Object> alone = planning(estate.community(), "PUMP");
    alone.put("facilityId", pump);
    plan(estate.company(), alone)
        .statusCode(422)
        .body("violations[0].code", equalTo("facility-unknown"));
  }

  @Test
  void aPlanBeginsTodayAtTheEarliest() {
    Map<String, Object> planning = planning(estate.community(), "PUMP");
    planning.put("startsOn", today.minusDays(1).toString());

    plan(estate.company(), planning)
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/startsOn"));
  }

  private String planned(String kind, String every) {
    Map<String, Object> planning = planning(estate.community(), kind);
    planning.put("every", every);
    return plan(estate.company(), planning).statusCode(201).extract().path("id");
  }

  private String etag(String plan) {
    return estate.company().call().get(PLANS + "/" + plan).then().extract().header("ETag");
  }

  private io.restassured.response.ValidatableResponse end(String plan, String etag) {
    return estate
        .company()
        .call()
        .header("If-Match", etag)
        .post(PLANS + "/" + plan + "/end")
        .then();
  }

  private static List<String> days(Party by, String facility) {
    return by.call()
        .queryParam("facilityId", facility)
        .get(SERVICES)
        .then()
        .statusCode(200)
        .extract()
        .path("items.dueOn");
  }

  private static List<String> states(Party by, String facility, String state) {
    return by.call()
        .queryParam("facilityId", facility)
        .queryParam("state", state)
        .get(SERVICES)
        .then()
        .statusCode(200)
        .extract()
        .path("items.dueOn");
  }

  private void lookAtOnce(int replicas) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(replicas);
    try {
      List<Future<?>> looks = new ArrayList<>();
      for (int i = 0; i < replicas; i++) {
        looks.add(pool.submit(worker::look));
      }
      for (Future<?> look : looks) {
        look.get();
      }
    } finally {
      pool.shutdown();
    }
  }
}
