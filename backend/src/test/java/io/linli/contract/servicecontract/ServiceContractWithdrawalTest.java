package io.linli.contract.servicecontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.linli.platform.caller.Roles;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company takes back what isn't in force, and discards what nobody has seen. */
@LinliTest
class ServiceContractWithdrawalTest {
  private static final String PATH = "/api/v1/service-contracts/";

  private final LocalDate today = Contracts.today();
  private Party street;
  private Party company;
  private UUID community;

  @BeforeEach
  void aStreetWithACommunityAndACompany() {
    street = Tenants.street();
    company = Tenants.company();
    community = Estates.community(street);
  }

  @Test
  void aFilingTakenBackIsADraftThatTheStreetNoLongerSees() {
    String id = Contracts.filed(company, community, today, today.plusYears(3));

    Contracts.step(company, id, "withdrawal")
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("filedAt", nullValue())
        .body("tariffs.size()", equalTo(2));
    Contracts.get(street, id).statusCode(404);
    Contracts.step(company, id, "filing").statusCode(200).body("status", equalTo("FILED"));
    Contracts.get(street, id).statusCode(200);
  }

  @Test
  void aConfirmationIsVoidOnceTheFilingIsTakenBack() {
    String id =
        Contracts.confirmed(street, company, community, today.plusDays(30), today.plusYears(1));

    Contracts.step(company, id, "withdrawal")
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("confirmedAt", nullValue())
        .body("waiting", nullValue());
    Contracts.step(company, id, "filing").statusCode(200).body("confirmedAt", nullValue());
    Contracts.step(street, id, "confirmation").statusCode(200);
  }

  @ParameterizedTest(name = "{0} {1} → {2}")
  @CsvSource({
    "DRAFT, withdrawal, 409",
    "FILED, withdrawal, 200",
    "WAITING, withdrawal, 200",
    "ACTIVE, withdrawal, 409",
    "TERMINATED, withdrawal, 409",
    "DRAFT, discard, 204",
    "FILED, discard, 409",
    "WAITING, discard, 409",
    "ACTIVE, discard, 409",
    "TERMINATED, discard, 409"
  })
  void takesBackWhatIsFiledAndDiscardsWhatIsADraftAlone(String standing, String step, int status) {
    String id = contract(standing);

    ValidatableResponse answer =
        step.equals("discard") ? discard(company, id) : Contracts.step(company, id, step);

    answer.statusCode(status);
    if (status == 409) {
      answer.body("code", equalTo("contract-status-conflict"));
    }
  }

  @Test
  void discardsADraftWithItsPapersAndLeavesATraceOfIt() {
    String id = contract("DRAFT");
    Contracts.attachment(company, id);

    discard(company, id).statusCode(204);

    Contracts.get(company, id).statusCode(404);
    company
        .call()
        .get("/api/v1/audit-entries?recordId=" + id)
        .then()
        .statusCode(200)
        .body("items.findAll { it.recordId == '" + id + "' }.action", hasItem("DELETE"));
  }

  @Test
  void neitherHappensOnAStaleView() {
    String draft = contract("DRAFT");
    company.call().header("If-Match", "\"7\"").delete(PATH + draft).then().statusCode(412);
    company.call().delete(PATH + draft).then().statusCode(428);
    String filed = contract("FILED");
    company
        .call()
        .header("If-Match", "\"0\"")
        .post(PATH + filed + "/withdrawal")
        .then()
        .statusCode(412);
    Contracts.get(street, filed).statusCode(200).body("status", equalTo("FILED"));
  }

  @Test
  void bothAreTheCompanysAlone() {
    String filed = contract("FILED");
    Contracts.step(street, filed, "withdrawal").statusCode(404);
    Contracts.step(Tenants.company(), filed, "withdrawal").statusCode(404);
    String draft = contract("DRAFT");
    discard(street, draft).statusCode(404);
    discard(Tenants.company(), draft).statusCode(404);
    company
        .as(Set.of(Roles.CLERK))
        .header("If-Match", Contracts.etag(company, filed))
        .post(PATH + filed + "/withdrawal")
        .then()
        .statusCode(403);
    assertThat(Contracts.get(company, draft).extract().statusCode()).isEqualTo(200);
  }

  private String contract(String standing) {
    LocalDate end = today.plusYears(1);
    return switch (standing) {
      case "DRAFT" -> Contracts.draft(company, community, today, end).extract().path("id");
      case "FILED" -> Contracts.filed(company, community, today, end);
      case "WAITING" -> Contracts.confirmed(street, company, community, today.plusDays(9), end);
      case "ACTIVE" -> Contracts.active(street, company, community, end);
      default -> {
        String id = Contracts.active(street, company, community, end);
        Contracts.step(
                street,
                id,
                "termination",
                Map.of("terminatedOn", today.toString(), "reason", "协商解除"))
            .statusCode(200);
        yield id;
      }
    };
  }

  private static ValidatableResponse discard(Party party, String id) {
    return party.call().header("If-Match", Contracts.etag(party, id)).delete(PATH + id).then();
  }
}
