package io.linli.tenancy.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.linli.tenancy.identity.SignedInTenants.Party;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company leaves Linli, thinks better of it, or is removed, and a real Keycloak follows. */
@ExtendWith(RunningInstallation.class)
class KeycloakLeavingIT {
  private final Installation linli;
  private final SignedInTenants tenants;

  KeycloakLeavingIT(Installation linli) {
    this.linli = linli;
    this.tenants = linli.tenants();
  }

  @Test
  void aReopenedCompanysPeopleSignInAgain() {
    Party company = tenants.company();
    change(company, "closing", Map.of("reason", "测试")).statusCode(200);
    Eventually.holds(() -> !linli.realm().isEnabled(company.id()));

    change(company, "reopening", null).statusCode(200).body("removal", nullValue());

    Eventually.holds(() -> linli.realm().isEnabled(company.id()));
    linli
        .as(company.person())
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("tenantId", equalTo(company.id()));
  }

  @Test
  void aRemovedCompanysOrganisationIsGoneAndItsPeoplesAccountsStay() {
    Party company = tenants.company();
    change(company, "closing", Map.of("reason", "测试")).statusCode(200);
    linli.endWaitingPeriod(company.id());

    Eventually.holds(() -> tenants.tenant(company.id()).path("removal.finishedAt") != null);
    Eventually.holds(() -> linli.realm().organizationOf(company.id()) == null);
    assertThat(linli.realm().idOfPerson(company.person().username()))
        .isEqualTo(company.person().id());
  }

  private ValidatableResponse change(Party company, String what, Map<String, Object> body) {
    var request =
        tenants.asOperator().header("If-Match", tenants.tenant(company.id()).header("ETag"));
    return (body == null ? request : request.body(body))
        .post("/api/v1/tenants/" + company.id() + "/" + what)
        .then();
  }
}
