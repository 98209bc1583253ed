package io.linli.scenario;

import static io.linli.testkit.ServiceCases.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.LinliTest;
import io.linli.testkit.MovedClock;
import io.linli.testkit.MovedTime;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service plans promise, with their own numbers, in days that pass. */
@LinliTest
@TestProfile(MovedTime.class)
class ServicePlansScenarioTest {
  /** A Monday without a holiday near. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Inject MovedClock clock;

  /** Kept until the last second and overdue a second later, when it goes up to the estate. */
  @ParameterizedTest(name = "{0}: {1} {2} {3} {4} opened {5}: {6} until {7}")
  @CsvSource(
      nullValues = "-",
      value = {
        "000·4 急修1小时到达, REPAIR, PRIVATE, URGENT, -, 2026-03-02T09:00, ON_SITE, 2026-03-02T10:00",
        "000·4 急修24小时修复, REPAIR, COMMON, URGENT, -, 2026-03-02T09:00, FINISH, 2026-03-03T09:00",
        "001·2 三分钟服务, REPAIR, COMMON, URGENT, -, 2026-03-02T23:58, RESPOND, 2026-03-03T00:01",
        "001·2 建议二日内反馈, SUGGESTION, COMMON, ORDINARY, -, 2026-03-02T16:00, ANSWER, 2026-03-05T00:00",
        "001·2 一般不超过一周, REPAIR, PRIVATE, ORDINARY, -, 2026-03-02T16:00, FINISH, 2026-03-10T00:00",
        "001·8 三十分钟回复, ENQUIRY, PRIVATE, ORDINARY, -, 2026-03-02T09:00, ANSWER, 2026-03-02T09:30",
        "001·8 其它部门2个工作日, ENQUIRY, NOT_OURS, ORDINARY, -, 2026-03-06T16:00, ANSWER, 2026-03-11T00:00",
        "001·8 扰民15分钟到达, NUISANCE, PRIVATE, ORDINARY, -, 2026-03-02T23:50, ON_SITE, 2026-03-03T00:05",
        "001·8 其他8小时到达, REPAIR, PRIVATE, ORDINARY, -, 2026-03-02T09:00, ON_SITE, 2026-03-02T17:00",
        "001·8 国庆前公共部分3个工作日, REPAIR, COMMON, ORDINARY, -, 2026-09-30T16:00, FINISH, 2026-10-11T00:00",
        "002·7 劳动节前投诉3个工作日, COMPLAINT, COMMON, ORDINARY, -, 2026-04-30T16:00, ANSWER, 2026-05-09T00:00",
        "000·5a 修水不过天, REPAIR, PRIVATE, ORDINARY, WATER, 2026-03-02T20:00, FINISH, 2026-03-03T00:00",
        "000·5a 修电不过夜, REPAIR, PRIVATE, ORDINARY, ELECTRICITY, 2026-03-02T20:00, FINISH, 2026-03-03T06:00"
      })
  void holdsWhatThePlanSays(
      String plan,
      String kind,
      String part,
      String urgency,
      String utility,
      LocalDateTime opened,
      String clockKind,
      LocalDateTime due) {
    Desk desk = Desk.of(clock, opened.minusHours(1));
    desk.at(opened);
    Map<String, Object> about =
        new HashMap<>(Map.of("kind", kind, "subjectPart", part, "urgency", urgency));
    if (utility != null) {
      about.put("utility", utility);
    }
    String kept = desk.open(about);
    String missed = desk.open(about);
    assertThat(desk.due(kept, clockKind)).as(plan).isEqualTo(due);

    desk.lookAt(due.minusSeconds(1));
    desk.meet(clockKind, kept);
    assertThat(desk.inTime(kept, clockKind)).isTrue();
    assertThat(desk.escalations(missed, clockKind)).isEmpty();

    desk.lookAt(due.plusSeconds(1));
    desk.lookAt(due.plusSeconds(2));
    assertThat(desk.escalations(missed, clockKind)).containsExactly("ESTATE");
    assertThat(desk.escalations(kept, clockKind)).isEmpty();
    desk.meet(clockKind, missed);
    assertThat(desk.inTime(missed, clockKind)).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1} within {2} minutes")
  @CsvSource({
    "002·7 十五分钟到达现场, service-desk.on-site.urgent, 15",
    "000·5a 三十分钟到达现场, service-desk.on-site.urgent, 30",
    "002·5 十分钟到达现场, service-desk.on-site.urgent, 10"
  })
  void aCompanyKeepsItsOwnStricterPromise(String plan, String rule, long minutes) {
    Desk desk = Desk.of(clock, MONDAY.atTime(8, 0));
    desk.promisesItself(rule, minutes, "MINUTES", MONDAY);
    LocalDateTime opened = MONDAY.atTime(9, 0);
    desk.at(opened);

    String id = desk.open(Map.of("urgency", "URGENT"));

    assertThat(desk.due(id, "ON_SITE")).as(plan).isEqualTo(opened.plusMinutes(minutes));
  }

  /** 001·2: a week at most, put off once, and the person is told before it lapses. */
  @Test
  void aPromiseIsPutOffOnceAndTheNextTimeItIsOverdue() {
    Desk desk = Desk.of(clock, MONDAY.atTime(8, 0));
    String id = desk.open(Map.of());
    desk.accept(id).statusCode(200);
    promise(desk, id, "promise", MONDAY.plusDays(9)).statusCode(422);
    promise(desk, id, "promise", MONDAY.plusDays(1)).statusCode(200);
    LocalDateTime promised = MONDAY.plusDays(1).atTime(18, 0);

    desk.lookAt(promised.minusMinutes(10));
    promise(desk, id, "postponement", MONDAY.plusDays(2)).statusCode(200);
    desk.lookAt(promised.plusMinutes(1));
    assertThat(desk.escalations(id, "PROMISE")).isEmpty();

    promise(desk, id, "postponement", MONDAY.plusDays(3)).statusCode(409);
    desk.lookAt(promised.plusDays(1).plusSeconds(1));
    assertThat(desk.escalations(id, "PROMISE")).containsExactly("ESTATE");
  }

  /** 002·7: the hotline's three levels, then the street, each at its time. */
  @Test
  void whatNobodySeesToGoesUpTheHotlinesLevels() {
    Desk desk = Desk.of(clock, MONDAY.atTime(8, 0));
    String id = desk.open(Map.of("kind", "NUISANCE"));
    LocalDateTime due = MONDAY.atTime(8, 15);
    List<List<String>> seen = new ArrayList<>();
    for (long hours : List.of(0L, 2L, 8L, 24L, 48L)) {
      desk.lookAt(due.plusHours(hours).plusSeconds(1));
      seen.add(desk.escalations(id, "ON_SITE"));
    }

    assertThat(seen)
        .containsExactly(
            List.of("ESTATE"),
            List.of("ESTATE", "PROJECT_MANAGER"),
            List.of("ESTATE", "PROJECT_MANAGER", "QUALITY_DEPARTMENT"),
            List.of("ESTATE", "PROJECT_MANAGER", "QUALITY_DEPARTMENT", "STREET"),
            List.of("ESTATE", "PROJECT_MANAGER", "QUALITY_DEPARTMENT", "STREET"));
  }

  /** The same levels, though nobody looked for two days. */
  @Test
  void whatCameDueWhileTheServiceWasDownIsFoundAfterwards() {
    Desk desk = Desk.of(clock, MONDAY.atTime(8, 0));
    String id = desk.open(Map.of("kind", "NUISANCE"));

    desk.lookAt(MONDAY.plusDays(2).atTime(9, 0));

    assertThat(desk.escalations(id, "ON_SITE"))
        .containsExactly("ESTATE", "PROJECT_MANAGER", "QUALITY_DEPARTMENT", "STREET");
  }

  /** Friday and Monday are given back, the weekend between them isn't: it was no working time. */
  @Test
  void aClockStandsStillWhileThePersonIsWaitedFor() {
    Desk desk = Desk.of(clock, MONDAY.atTime(8, 0));
    LocalDateTime thursday = MONDAY.plusDays(3).atTime(10, 0);
    desk.at(thursday);
    String id = desk.open(Map.of());
    desk.accept(id).statusCode(200);
    assertThat(desk.due(id, "FINISH")).isEqualTo(MONDAY.plusDays(9).atTime(LocalTime.MIDNIGHT));
    move(desk.company(), id, "waiting", Map.of("reason", "业主外出，周一在家")).statusCode(200);

    desk.lookAt(MONDAY.plusDays(7).atTime(9, 0));
    move(desk.company(), id, "resumption", Map.of("note", "业主已到家")).statusCode(200);

    assertThat(desk.due(id, "FINISH")).isEqualTo(MONDAY.plusDays(11).atTime(LocalTime.MIDNIGHT));
    assertThat(desk.escalations(id, "FINISH")).isEmpty();
  }

  /** 001·8 and 002·7: all complaints, at least half of the rest; satisfaction of at least 90 %. */
  @Test
  void aMonthIsFollowedUpAndHeldAgainstItsSatisfaction() {
    Desk desk = Desk.of(clock, MONDAY.atTime(8, 0));
    List<String> repairs = new ArrayList<>();
    for (int rating : List.of(5, 5, 4, 4, 5, 4, 5, 3, 5)) {
      String id = desk.open(Map.of());
      desk.meet("FINISH", id);
      desk.confirm(id, rating).statusCode(200);
      repairs.add(id);
    }
    String complaint = desk.open(Map.of("kind", "COMPLAINT"));
    desk.meet("ANSWER", complaint);
    desk.confirm(complaint, 5).statusCode(200);

    desk.at(MONDAY.plusMonths(1).atTime(9, 0));
    JsonPath draw = draw(desk).statusCode(201).extract().jsonPath();

    assertThat(draw.getInt("drawn")).isGreaterThanOrEqualTo((repairs.size() + 1) / 2);
    List<String> drawn =
        desk.company()
            .call()
            .get("/api/v1/follow-up-draws/" + draw.getString("id") + "/cases")
            .then()
            .statusCode(200)
            .extract()
            .path("items.serviceCaseId");
    assertThat(drawn).isSubsetOf(repairs);
    move(desk.company(), complaint, "closing", Map.of())
        .statusCode(409)
        .body("code", equalTo("follow-up-owed"));
    desk.street()
        .call()
        .get("/api/v1/service-desk-satisfaction?month=2026-03")
        .then()
        .statusCode(200)
        .body("items[0].rated", equalTo(10))
        .body("items[0].satisfaction", equalTo(90f))
        .body("items[0].met", equalTo(true));
  }

  /** 000·5a: water, power and gas aren't ours, but the person gets the right number. */
  @Test
  void whatIsNotOursIsPassedOnWithTheRightNumber() {
    Desk desk = Desk.of(clock, MONDAY.atTime(8, 0));
    String id = desk.open(Map.of("subjectPart", "NOT_OURS"));

    move(desk.company(), id, "referral", Map.of("referredTo", "", "reason", "表前管道"))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/referredTo"));
    move(
            desk.company(),
            id,
            "referral",
            Map.of("referredTo", "供水热线 96510", "reason", "表前管道由供水公司负责"))
        .statusCode(200)
        .body("state", equalTo("PASSED_ON"));

    desk.lookAt(MONDAY.plusDays(30).atTime(8, 0));
    assertThat(desk.escalations(id, "FINISH")).isEmpty();
  }

  private static ValidatableResponse promise(Desk desk, String id, String step, LocalDate day) {
    Map<String, Object> promise = Map.of("until", day + "T18:00:00+08:00", "told", "已电话告知");
    return move(desk.company(), id, step, promise);
  }

  private static ValidatableResponse draw(Desk desk) {
    return desk.company()
        .call()
        .body(Map.of("communityId", desk.community(), "month", "2026-03"))
        .post("/api/v1/follow-up-draws")
        .then();
  }
}
