package io.linli.facility.certificate;

import static io.linli.testkit.Facilities.CERTIFICATES;
import static io.linli.testkit.Facilities.certificate;
import static io.linli.testkit.Facilities.certify;
import static io.linli.testkit.Facilities.finding;
import static io.linli.testkit.Facilities.record;
import static io.linli.testkit.Facilities.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.linli.testkit.Contracts;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.RuleSettings;
import io.linli.testkit.Tenants.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statutory dates (domain.md E7): what an authority has certified, and what runs out. */
@LinliTest
class CertificateTest {
  private ManagedEstate estate;
  private String lift;
  private LocalDate today;

  @BeforeEach
  void aLift() {
    estate = ManagedEstate.make();
    lift = registered(estate.company(), estate.community(), "ELEVATOR", 1);
    today = Contracts.today();
  }

  @Test
  void theYearlyInspectionOfALiftRunsOutByTheRuleOrByWhatTheCertificateSays() {
    certify(estate.company(), certificate(lift, "ELEVATOR_INSPECTION", null))
        .statusCode(201)
        .body("validUntil", equalTo(today.plusDays(365).toString()))
        .body("ruleValueId", notNullValue());
    RuleSettings.override(
            estate.company(), "facility.certificate.elevator-inspection", 180, "CALENDAR_DAYS")
        .statusCode(201);
    String other = registered(estate.company(), estate.community(), "ELEVATOR", 1);
    certify(estate.company(), certificate(other, "ELEVATOR_INSPECTION", null))
        .body("validUntil", equalTo(today.plusDays(180).toString()));
    String said = today.plusDays(90).toString();
    String third = registered(estate.company(), estate.community(), "ELEVATOR", 1);
    certify(estate.company(), certificate(third, "ELEVATOR_INSPECTION", said))
        .body("validUntil", equalTo(said))
        .body("ruleValueId", nullValue());
  }

  @Test
  void theStreetFindsTheLiftsThatNoInspectionHoldsFor() {
    Party company = estate.company();
    String valid = registered(company, estate.community(), "ELEVATOR", 1);
    certify(company, certificate(valid, "ELEVATOR_INSPECTION", null)).statusCode(201);
    String expired = registered(company, estate.community(), "ELEVATOR", 1);
    Map<String, Object> old =
        certificate(expired, "ELEVATOR_INSPECTION", today.minusDays(1).toString());
    old.put("issuedOn", today.minusYears(1).toString());
    certify(company, old).statusCode(201);
    certify(company, certificate(lift, "FIRE_TEST", today.plusYears(1).toString())).statusCode(201);
    Map<String, Object> scrapping = finding("SCRAPPED", 1);
    scrapping.put("kind", "CHANGE");
    record(company, registered(company, estate.community(), "ELEVATOR", 1), scrapping)
        .statusCode(201);

    for (Party party : List.of(company, estate.street())) {
      List<String> found =
          party
              .call()
              .queryParam("kind", "ELEVATOR")
              .queryParam("withoutCertificate", "ELEVATOR_INSPECTION")
              .get("/api/v1/facilities")
              .then()
              .statusCode(200)
              .extract()
              .path("items.id");
      assertThat(found).containsExactlyInAnyOrder(lift, expired);
    }
  }

  @Test
  void theStreetSeesWhatRunsOutWithinSoManyDaysAndWhatIsOverdue() {
    Map<String, Object> old =
        certificate(lift, "ELEVATOR_INSPECTION", today.minusDays(1).toString());
    old.put("issuedOn", today.minusYears(1).toString());
    certify(estate.company(), old).statusCode(201).body("standing", equalTo("OVERDUE"));
    String other = registered(estate.company(), estate.community(), "ELEVATOR", 1);
    certify(
            estate.company(),
            certificate(other, "ELEVATOR_INSPECTION", today.plusDays(30).toString()))
        .statusCode(201);

    assertThat(expiring(estate.street(), 0)).containsExactly(lift);
    assertThat(expiring(estate.street(), 29)).containsExactly(lift);
    assertThat(expiring(estate.street(), 30)).containsExactly(lift, other);
    assertThat(expiring(estate.company(), 30)).containsExactly(lift, other);

    certify(estate.company(), certificate(lift, "ELEVATOR_INSPECTION", null)).statusCode(201);
    assertThat(expiring(estate.street(), 30)).containsExactly(other);
  }

  @Test
  void anOlderCertificateThatIsEnteredLateStandsForNothing() {
    certify(estate.company(), certificate(lift, "ELEVATOR_INSPECTION", null)).statusCode(201);
    Map<String, Object> old =
        certificate(lift, "ELEVATOR_INSPECTION", today.minusDays(1).toString());
    old.put("issuedOn", today.minusYears(1).toString());

    certify(estate.company(), old).statusCode(201).body("standing", equalTo("SUPERSEDED"));
    assertThat(expiring(estate.street(), 30)).isEmpty();
  }

  @Test
  void nothingRunsOutForWhatIsScrapped() {
    Map<String, Object> old = certificate(lift, "FIRE_TEST", today.minusDays(1).toString());
    old.put("issuedOn", today.minusYears(1).toString());
    certify(estate.company(), old).statusCode(201);
    Map<String, Object> change = finding("SCRAPPED", 1);
    change.put("kind", "CHANGE");
    record(estate.company(), lift, change).statusCode(201);

    assertThat(expiring(estate.street(), 30)).isEmpty();
    certify(estate.company(), certificate(lift, "FIRE_TEST", null))
        .statusCode(409)
        .body("code", equalTo("facility-scrapped"));
  }

  @Test
  void aCertificateIsEnteredOnceAndHasAnEnd() {
    Map<String, Object> once = certificate(lift, "ELEVATOR_INSPECTION", null);
    certify(estate.company(), once).statusCode(201);
    certify(estate.company(), once)
        .statusCode(409)
        .body("code", equalTo("facility-certificate-known"));

    refused(certificate(lift, "OTHER", null), "/validUntil", "certificate-without-end");
    refused(
        certificate(lift, "OTHER", today.toString()),
        "/validUntil",
        "certificate-days-turned-round");
    Map<String, Object> tomorrow = certificate(lift, "OTHER", today.plusYears(1).toString());
    tomorrow.put("issuedOn", today.plusDays(1).toString());
    refused(tomorrow, "/issuedOn", "date-in-future");
  }

  private void refused(Map<String, Object> certificate, String pointer, String code) {
    certify(estate.company(), certificate)
        .statusCode(422)
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].code", equalTo(code));
  }

  private static List<String> expiring(Party by, int days) {
    return by.call()
        .queryParam("expiringWithinDays", days)
        .get(CERTIFICATES)
        .then()
        .statusCode(200)
        .extract()
        .path("items.facilityId");
  }
}
