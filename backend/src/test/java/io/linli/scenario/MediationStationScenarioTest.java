package io.linli.scenario;

import static io.linli.testkit.Mediations.agreement;
import static io.linli.testkit.Mediations.ask;
import static io.linli.testkit.Mediations.party;
import static io.linli.testkit.Mediations.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Mediations;
import io.linli.testkit.MovedClock;
import io.linli.testkit.MovedTime;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 000·5a: the station for disputes; nothing goes past it, and what it can't settle goes up. */
@LinliTest
@TestProfile(MovedTime.class)
class MediationStationScenarioTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Map<String, Object> DISAGREE = Map.of("reason", "双方分歧较大，未能达成一致");

  @Inject MovedClock clock;

  private Desk desk;
  private String dispute;
  private LocalDateTime due;

  @BeforeEach
  void anOwnerAndTheCompanyDisagree() {
    desk = Desk.of(clock, MONDAY.atTime(8, 0));
    dispute = desk.open(Map.of("kind", "DISPUTE", "summary", "物业费减免争议"));
    desk.accept(dispute).statusCode(200);
    due = desk.due(dispute, "ANSWER");
  }

  @Test
  void aDisputeStandsStillAndGoesFromTheCommunityByTheStreetToTheDistrict() {
    Party committee = Tenants.supervisor("NEIGHBOURHOOD", Estates.neighbourhood(desk.street()));
    Party district = Tenants.supervisor("DISTRICT", desk.street().areaCode().substring(0, 6));
    ask(desk.company(), request("DISTRICT"))
        .statusCode(422)
        .body("violations[0].code", equalTo("mediation-skips-levels"));
    String mediation = requested(desk.company(), request("COMMUNITY"));
    move(committee, mediation, "acceptance", Map.of()).statusCode(200);

    desk.lookAt(due.plusDays(5));
    assertThat(desk.escalations(dispute, "ANSWER")).isEmpty();
    desk.finish(dispute).statusCode(409).body("code", equalTo("case-in-mediation"));
    move(desk.company(), mediation, "escalation", DISAGREE)
        .statusCode(409)
        .body("code", equalTo("mediation-state-conflict"));

    failAndAskTheNext(mediation, committee, "STREET");
    move(desk.street(), mediation, "acceptance", Map.of()).statusCode(200);
    desk.lookAt(due.plusDays(20));
    assertThat(desk.escalations(dispute, "ANSWER")).isEmpty();
    failAndAskTheNext(mediation, desk.street(), "DISTRICT");
    move(desk.street(), mediation, "acceptance", Map.of()).statusCode(403);
    move(district, mediation, "acceptance", Map.of()).statusCode(200);
    settle(district, mediation, due.plusDays(30));

    LocalDateTime later = desk.due(dispute, "ANSWER");
    assertThat(later).isAfter(due.plusDays(20));
    desk.lookAt(later.minusSeconds(1));
    assertThat(desk.escalations(dispute, "ANSWER")).isEmpty();
    desk.finish(dispute).statusCode(200);
    assertThat(desk.inTime(dispute, "ANSWER")).isTrue();
  }

  @Test
  void whatIsNotMediatedIsRefusedWithItsReasonAndTheCaseGoesUpAsAlways() {
    String mediation = requested(desk.company(), request("STREET"));
    move(
            desk.street(),
            mediation,
            "refusal",
            Map.of("exclusion", "BEFORE_COURT", "reason", "法院已于二月立案"))
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("exclusion.source", notNullValue())
        .body("reason", equalTo("法院已于二月立案"));

    desk.lookAt(due.plusSeconds(1));
    assertThat(desk.escalations(dispute, "ANSWER")).containsExactly("ESTATE");
  }

  private Map<String, Object> request(String level) {
    Map<String, Object> request = Mediations.request(desk.community());
    request.put("serviceCaseId", dispute);
    request.put("level", level);
    return request;
  }

  /** Mediation first: the next level is asked once this one has failed, and not before. */
  private void failAndAskTheNext(String mediation, Party mediator, String next) {
    move(mediator, mediation, "failure", DISAGREE).statusCode(200);
    move(desk.company(), mediation, "escalation", DISAGREE)
        .statusCode(200)
        .body("level", equalTo(next));
  }

  /** The joint conference hears both sides, and they sign. */
  private void settle(Party district, String mediation, LocalDateTime day) {
    String hearings = Mediations.PATH + "/" + mediation + "/hearings";
    String hearing =
        district
            .call()
            .body(Map.of("plannedAt", day + ":00+08:00", "place", "区联席会议室"))
            .post(hearings)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    desk.at(day.plusHours(2));
    district
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("heldAt", day + ":00+08:00", "present", List.of(1, 2), "record", "双方陈述意见"))
        .post(hearings + "/" + hearing + "/record")
        .then()
        .statusCode(200);
    move(district, mediation, "agreement", agreement()).statusCode(200);
    for (int number : List.of(1, 2)) {
      String signature = "parties/" + party(district, mediation, number) + "/signature";
      move(district, mediation, signature, Map.of("how", "当场签字")).statusCode(200);
    }
    move(district, mediation, "mediator-signature", Map.of("how", "当场签字"))
        .statusCode(200)
        .body("state", equalTo("SETTLED"))
        .body("valid", equalTo(true));
  }

  private static ValidatableResponse move(
      Party by, String mediation, String step, Map<String, Object> body) {
    return Mediations.move(by, mediation, step, body);
  }
}
