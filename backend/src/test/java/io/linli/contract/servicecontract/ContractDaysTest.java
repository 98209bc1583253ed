package io.linli.contract.servicecontract;

import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a new day does with contracts. */
@LinliTest
class ContractDaysTest {
  @Inject ContractDays days;

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
  void aConfirmedContractBecomesActiveOnItsFirstDay() {
    String id =
        Contracts.confirmed(street, company, community, today.plusDays(1), today.plusYears(1));

    days.look(today);
    Contracts.get(company, id).body("status", equalTo("FILED"));

    days.look(today.plusDays(1));
    Contracts.get(company, id).body("status", equalTo("ACTIVE"));
    manages(company, 200);
  }

  @Test
  void whatNobodyConfirmedStaysFiled() {
    String id = Contracts.filed(company, community, today.plusDays(1), today.plusYears(1));

    days.look(today.plusDays(1));

    Contracts.get(company, id).body("status", equalTo("FILED"));
  }

  @Test
  void anExpiredContractGivesTheEstateBack() {
    String id = Contracts.active(street, company, community, today.plusDays(1));

    days.look(today.plusDays(1));
    Contracts.get(company, id).body("status", equalTo("ACTIVE"));

    days.look(today.plusDays(2));
    Contracts.get(company, id).body("status", equalTo("EXPIRED"));
    manages(company, 404);
    street
        .call()
        .get("/api/v1/communities/" + community)
        .then()
        .body("tenantId", equalTo(street.id().toString()))
        .body("managementMode", equalTo("NONE"));
  }

  @Test
  void aRenewedContractFollowsWithoutAGap() {
    String old = Contracts.active(street, company, community, today.plusDays(1));
    String renewed =
        Contracts.confirmed(street, company, community, today.plusDays(2), today.plusYears(3));

    days.look(today.plusDays(2));

    Contracts.get(company, old).body("status", equalTo("EXPIRED"));
    Contracts.get(company, renewed).body("status", equalTo("ACTIVE"));
    manages(company, 200);
  }

  @Test
  void theNextCompanyFollowsOnTheDayAfter() {
    Contracts.active(street, company, community, today.plusDays(1));
    Party successor = Tenants.company();
    String next =
        Contracts.confirmed(street, successor, community, today.plusDays(2), today.plusYears(3));

    days.look(today.plusDays(2));

    Contracts.get(successor, next).body("status", equalTo("ACTIVE"));
    manages(company, 404);
    manages(successor, 200);
  }

  @Test
  void anOverlapIsNotedAndHoldsUpNothingElse() {
    Contracts.active(street, company, community, today.plusYears(1));
    String overlapping =
        Contracts.confirmed(street, company, community, today.plusDays(1), today.plusYears(2));
    UUID elsewhere = Estates.community(street);
    String sound =
        Contracts.confirmed(street, company, elsewhere, today.plusDays(1), today.plusYears(1));

    days.look(today.plusDays(1));

    Contracts.get(company, overlapping)
        .body("status", equalTo("FILED"))
        .body("waiting", equalTo("PERIODS_OVERLAP"))
        .body("waitingReason", equalTo("该小区同一时期已有生效的合同"));
    Contracts.get(company, sound).body("status", equalTo("ACTIVE"));
  }

  private void manages(Party party, int status) {
    party.call().get("/api/v1/communities/" + community).then().statusCode(status);
  }
}
