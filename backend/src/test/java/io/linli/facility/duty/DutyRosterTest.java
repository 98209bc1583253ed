package io.linli.facility.duty;

import static io.linli.testkit.Duties.GAPS;
import static io.linli.testkit.Duties.SHIFTS;
import static io.linli.testkit.Duties.enter;
import static io.linli.testkit.Duties.entered;
import static io.linli.testkit.Duties.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.Contracts;
import io.linli.testkit.Duties;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is on duty, and on which holidays nobody is (domain.md P3). */
@LinliTest
class DutyRosterTest {
  private ManagedEstate estate;
  private LocalDate today;

  @BeforeEach
  void anEstate() {
    estate = ManagedEstate.make();
    today = Contracts.today();
  }

  @Test
  void aHolidayWithoutAManagerOnDutyIsVisibleToCompanyAndStreet() {
    List<String> nationalDay = gaps(estate.street(), "2026-10-01", "2026-10-08");
    assertThat(nationalDay)
        .containsExactly(
            "2026-10-01",
            "2026-10-02",
            "2026-10-03",
            "2026-10-04",
            "2026-10-05",
            "2026-10-06",
            "2026-10-07");

    onDuty("2026-10-01", false);
    onDuty("2026-10-02", true);

    for (Party by : List.of(estate.street(), estate.company())) {
      assertThat(gaps(by, "2026-10-01", "2026-10-03")).containsExactly("2026-10-01", "2026-10-03");
    }
  }

  @Test
  void aMakeUpWorkingDayIsNoHoliday() {
    assertThat(gaps(estate.street(), "2026-10-10", "2026-10-10")).isEmpty();
  }

  @Test
  void aYearWhoseHolidaysAreNotKnownIsRefusedAndNotFreeOfGaps() {
    estate
        .street()
        .call()
        .queryParam("from", "2199-12-01")
        .queryParam("to", "2200-01-31")
        .get(GAPS)
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("holidays-unknown"))
        .body("violations[0].pointer", equalTo("?to"));
  }

  @Test
  void personsAreMaskedAndEachLookInFullIsRecorded() {
    String id = entered(estate.company(), estate.community(), today, true);
    for (Party by : List.of(estate.street(), estate.company())) {
      by.call()
          .get(SHIFTS + "/" + id)
          .then()
          .body("name", equalTo("王*"))
          .body("telephone", equalTo("139****1234"));
    }

    estate
        .company()
        .call()
        .body(Map.of("reason", "节日调度"))
        .post(SHIFTS + "/" + id + "/contact-looks")
        .then()
        .statusCode(200)
        .body("name", equalTo("王建军"))
        .body("telephone", equalTo("13900001234"));

    assertThat(
            Superuser.run(
                "select reason from duty_look where duty_shift_id = ?", UUID.fromString(id)))
        .isEqualTo("节日调度");
    estate
        .street()
        .call()
        .body(Map.of("reason", "节日调度"))
        .post(SHIFTS + "/" + id + "/contact-looks")
        .then()
        .statusCode(404);
  }

  @Test
  void aShiftHasOneManager() {
    entered(estate.company(), estate.community(), today, true);
    Map<String, Object> second = entry(estate.community(), today, true);
    second.put("telephone", "13900009999");

    enter(estate.company(), second).statusCode(409).body("code", equalTo("duty-taken"));
  }

  @Test
  void whoWasOnDutyStaysOnRecord() {
    enter(estate.company(), entry(estate.community(), today.minusDays(1), true))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/day"));
    String id = entered(estate.company(), estate.community(), today, true);
    Superuser.run("update duty_shift set day = day - 1 where id = ?", UUID.fromString(id));

    remove(id).statusCode(409).body("code", equalTo("duty-past"));
    String later = entered(estate.company(), estate.community(), today.plusDays(1), true);
    remove(later).statusCode(200);
    estate.company().call().get(SHIFTS + "/" + later).then().statusCode(404);
  }

  private void onDuty(String day, boolean manager) {
    String id = Duties.entered(estate.company(), estate.community(), today, manager);
    Superuser.run(
        "update duty_shift set day = cast(? as date) where id = ?", day, UUID.fromString(id));
  }

  private io.restassured.response.ValidatableResponse remove(String id) {
    return estate.company().call().post(SHIFTS + "/" + id + "/removal").then();
  }

  private static List<String> gaps(Party by, String from, String to) {
    return by.call()
        .queryParam("from", from)
        .queryParam("to", to)
        .get(GAPS)
        .then()
        .statusCode(200)
        .extract()
        .path("items.day");
  }
}
