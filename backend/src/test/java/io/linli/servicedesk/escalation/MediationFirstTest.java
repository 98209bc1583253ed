package io.linli.servicedesk.escalation;

import static io.linli.testkit.ServiceCases.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Mediations;
import io.linli.testkit.RuleSettings;
import io.linli.testkit.ServiceCases;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mediation first, escalation after (000·5a): what is before a mediator goes nowhere else. */
@LinliTest
class MediationFirstTest {
  private static final Map<String, Object> REASON = Map.of("reason", "未能达成一致");

  private static final Map<String, Object> LINE =
      Map.of(
          "kind",
          "LABOUR",
          "name",
          "上门",
          "quantity",
          1,
          "measure",
          "次",
          "unitPrice",
          10,
          "payer",
          "COMPANY");

  @Inject EscalationWorker worker;

  @Test
  void aCaseStandsStillWhileAMediatorIsAtWork() {
    ManagedEstate estate = ManagedEstate.make();
    String dispute = dispute(estate);
    String mediation = asked(estate, dispute);
    assertThat(stopped(estate, dispute)).as("A request alone stops nothing").isEmpty();

    Mediations.move(estate.street(), mediation, "acceptance", Map.of()).statusCode(200);

    assertThat(stopped(estate, dispute)).containsExactlyInAnyOrder("RESPOND", "ANSWER");
    estate
        .company()
        .call()
        .get(PATH + "/" + dispute)
        .then()
        .body("mediationId", equalTo(mediation));
    ServiceCases.move(estate.company(), dispute, "acceptance", Map.of("major", false))
        .statusCode(409)
        .body("code", equalTo("case-in-mediation"));
    estate
        .company()
        .call()
        .body(LINE)
        .post(PATH + "/" + dispute + "/charges")
        .then()
        .statusCode(409)
        .body("code", equalTo("case-in-mediation"));
    Mediations.move(estate.street(), mediation, "failure", REASON).statusCode(200);
    assertThat(stopped(estate, dispute)).isEmpty();
    estate.company().call().get(PATH + "/" + dispute).then().body("mediationId", nullValue());
    ServiceCases.move(estate.company(), dispute, "acceptance", Map.of("major", false))
        .statusCode(200);
  }

  @Test
  void anOverdueCaseGoesUpNoLevelAndIsNotTakenOverBeforeTheMediationEnds() {
    ManagedEstate estate = ManagedEstate.make();
    overdueAt(estate, "service-desk.respond");
    String dispute = dispute(estate);
    String mediation = asked(estate, dispute);
    Mediations.move(estate.street(), mediation, "acceptance", Map.of()).statusCode(200);

    String before = escalated(estate, dispute);

    worker.look();

    assertThat(escalated(estate, dispute)).isEqualTo(before);
    Mediations.move(estate.street(), mediation, "failure", REASON).statusCode(200);
    worker.look();
    estate.company().call().get(PATH + "/" + dispute).then().body("escalated", equalTo("STREET"));
    Mediations.move(estate.company(), mediation, "escalation", REASON).statusCode(200);
    ServiceCases.move(estate.street(), dispute, "takeover", REASON).statusCode(200);
  }

  @Test
  void aStreetDoesNotTakeOverWhatIsBeforeAMediator() {
    ManagedEstate estate = ManagedEstate.make();
    overdueAt(estate, "service-desk.respond");
    String dispute = dispute(estate);
    worker.look();
    String mediation = asked(estate, dispute);
    Mediations.move(estate.street(), mediation, "acceptance", Map.of()).statusCode(200);

    ServiceCases.move(estate.street(), dispute, "takeover", REASON)
        .statusCode(409)
        .body("code", equalTo("case-in-mediation"));
    Mediations.move(estate.company(), mediation, "withdrawal", REASON).statusCode(200);
    ServiceCases.move(estate.street(), dispute, "takeover", REASON).statusCode(200);
  }

  private static void overdueAt(ManagedEstate estate, String rule) {
    RuleSettings.override(estate.company(), rule, 0, "MINUTES").statusCode(201);
    for (String level : List.of("project-manager", "quality-department", "street")) {
      RuleSettings.override(estate.company(), "service-desk.escalate." + level, 0, "MINUTES")
          .statusCode(201);
    }
  }

  private static String dispute(ManagedEstate estate) {
    return ServiceCases.open(estate.company(), ServiceCases.opening(estate.community(), "DISPUTE"))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String asked(ManagedEstate estate, String dispute) {
    Map<String, Object> request = Mediations.request(estate.community());
    request.put("serviceCaseId", dispute);
    return Mediations.requested(estate.company(), request);
  }

  private static String escalated(ManagedEstate estate, String dispute) {
    return estate.company().call().get(PATH + "/" + dispute).then().extract().path("escalated");
  }

  private static List<String> stopped(ManagedEstate estate, String dispute) {
    return estate
        .company()
        .call()
        .get(PATH + "/" + dispute + "/clocks")
        .then()
        .statusCode(200)
        .extract()
        .path("clocks.findAll { it.stoppedAt != null }.kind");
  }
}
