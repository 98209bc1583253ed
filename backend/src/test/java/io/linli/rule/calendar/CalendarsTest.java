package io.linli.rule.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years are everybody's, so each test has one that no other touches. */
@LinliTest
class CalendarsTest {

  @Test
  void shipsTheYearsThatTheStateCouncilHasArranged() {
    Tenants.company()
        .call()
        .get("/api/v1/working-calendars/2026")
        .then()
        .statusCode(200)
        .body("days.findAll { it.kind == 'HOLIDAY' }", hasSize(33))
        .body("days.findAll { it.kind == 'MAKE_UP_WORKING_DAY' }", hasSize(6))
        .body("days.find { it.day == '2026-02-14' }.name", equalTo("春节"));
  }

  @Test
  void takesANewYearAndItsCorrectionFromTheOperatorOfTheService() {
    Tenants.company().call().get("/api/v1/working-calendars/2090").then().statusCode(404);

    arrange(2090, null, List.of(day("2090-01-01", "HOLIDAY")))
        .statusCode(200)
        .body("days", hasSize(1));
    arrange(2090, null, List.of(day("2090-01-02", "HOLIDAY"))).statusCode(428);
    arrange(2090, "\"9\"", List.of(day("2090-01-02", "HOLIDAY"))).statusCode(412);
    arrange(
            2090,
            "\"0\"",
            List.of(day("2090-01-02", "HOLIDAY"), day("2090-01-07", "MAKE_UP_WORKING_DAY")))
        .statusCode(200)
        .body("days.day", equalTo(List.of("2090-01-02", "2090-01-07")))
        .body("version", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({
    "2091-01-01, HOLIDAY, calendar-other-year, /days/0/day",
    "2092-01-01, MAKE_UP_WORKING_DAY, calendar-day-worked-anyway, /days/0/kind"
  })
  void refusesDaysThatCantBe(String day, String kind, String code, String at) {
    arrange(2092, null, List.of(day(day, kind)))
        .statusCode(422)
        .body("violations[0].code", equalTo(code))
        .body("violations[0].pointer", equalTo(at));
  }

  @Test
  void refusesTheSameDayTwice() {
    arrange(2093, null, List.of(day("2093-01-01", "HOLIDAY"), day("2093-01-01", "HOLIDAY")))
        .statusCode(422)
        .body("violations[0].code", equalTo("calendar-day-twice"));
  }

  private static ValidatableResponse arrange(
      int year, String ifMatch, List<Map<String, Object>> days) {
    var call = Tenants.platform().body(Map.of("source", "测试通知", "days", days));
    return (ifMatch == null ? call : call.header("If-Match", ifMatch))
        .put("/api/v1/working-calendars/" + year)
        .then();
  }

  private static Map<String, Object> day(String day, String kind) {
    return Map.of("day", day, "kind", kind, "name", "元旦");
  }
}
