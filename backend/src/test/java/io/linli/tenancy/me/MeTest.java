package io.linli.tenancy.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.linli.platform.caller.Roles;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.Set;
import org.junit.jupiter.api.Test;

@LinliTest
class MeTest {

  @Test
  void tellsASupervisorItsJurisdictionAndRoles() {
    Party street = Tenants.street();

    street
        .as(Set.of(Roles.CLERK))
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("subject", equalTo(street.subject()))
        .body("tenantId", equalTo(street.id().toString()))
        .body("kind", equalTo("STREET"))
        .body("areaCode", equalTo(street.areaCode()))
        .body("roles", contains("clerk"));
  }

  @Test
  void tellsACompanyThatItHasNoJurisdiction() {
    Tenants.company()
        .call()
        .get("/api/v1/me")
        .then()
        .body("kind", equalTo("COMPANY"))
        .body("areaCode", nullValue());
  }

  @Test
  void tellsThePlatformOperatorThatItBelongsToNoTenant() {
    Tenants.platform()
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("tenantId", nullValue())
        .body("roles", contains("platform-operator"));
  }
}
