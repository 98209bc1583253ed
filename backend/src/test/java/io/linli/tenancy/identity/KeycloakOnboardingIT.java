package io.linli.tenancy.identity;

import static io.linli.tenancy.identity.SignedInTenants.created;
import static io.linli.tenancy.identity.SignedInTenants.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.linli.platform.caller.Roles;
import io.linli.tenancy.identity.Installation.Person;
import io.linli.tenancy.identity.SignedInTenants.Party;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tenants and members come and go in Linli, and a real Keycloak follows, also when it was away. */
@ExtendWith(RunningInstallation.class)
class KeycloakOnboardingIT {
  private static final String TENANTS = "/api/v1/tenants";

  private final Installation linli;
  private final SignedInTenants tenants;

  KeycloakOnboardingIT(Installation linli, SignedInTenants tenants) {
    this.linli = linli;
    this.tenants = tenants;
  }

  @AfterEach
  void openTheWay() {
    linli.wayToKeycloak().open();
  }

  @Test
  void aFirstAdministratorWithoutAnAccountIsGivenOne() {
    String email = "wang-" + random() + "@example.com";
    String id = onboard(email);
    tenants.awaitSignIn(id);

    Person administrator = linli.known(email);
    linli
        .as(administrator)
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("tenantId", equalTo(id))
        .body("roles", equalTo(List.of(Roles.TENANT_ADMINISTRATOR)));
  }

  @Test
  void anAccountWhoseAddressNobodyHasProvedIsNotTakenForTheAdministrator() {
    String email = "claimed-" + random() + "@example.com";
    linli.realm().personWithAddress(email);
    String id = onboard(email);

    Eventually.holds(() -> "refused".equals(tenants.tenant(id).path("signInFault")));
    assertThat(linli.realm().membersOf(id)).isEmpty();
    close(id);
  }

  @Test
  void whileKeycloakIsAwayATenantIsPendingAndIsCompletedLater() {
    linli.wayToKeycloak().shut();
    String email = "zhao-" + random() + "@example.com";
    String id = onboard(email);

    Eventually.holds(() -> "unreachable".equals(tenants.tenant(id).path("signInFault")));
    tenants.tenant(id).then().body("signIn", equalTo("PENDING"));
    assertThat(linli.realm().organizationOf(id)).isNull();

    linli.wayToKeycloak().open();
    tenants.awaitSignIn(id);
    tenants.tenant(id).then().body("signInFault", nullValue());
    linli.as(linli.known(email)).get("/api/v1/members").then().statusCode(200);
  }

  @Test
  void aTenantThatIsClosedBeforeKeycloakHeardOfItLeavesNothingBehind() {
    linli.wayToKeycloak().shut();
    String email = "gone-" + random() + "@example.com";
    String id = onboard(email);
    Eventually.holds(() -> "unreachable".equals(tenants.tenant(id).path("signInFault")));
    close(id);
    String other = onboard("later-" + random() + "@example.com");

    linli.wayToKeycloak().open();
    tenants.awaitSignIn(other);
    assertThat(linli.realm().organizationOf(id)).isNull();
    assertThat(linli.realm().idOfPerson(email)).isNull();
  }

  @Test
  void anInvitedPersonAcceptsSignsInAgainAndWorks() {
    Party company = tenants.company();
    Person newcomer = linli.person("newcomer-" + random());
    String code = code(company, invitation(company));

    linli
        .with(linli.webToken(newcomer, ""))
        .body(Map.of("code", code))
        .post("/api/v1/invitation-acceptances")
        .then()
        .statusCode(200)
        .body("tenantId", equalTo(company.id()));

    Eventually.holds(() -> linli.realm().membersOf(company.id()).contains(newcomer.id()));
    linli.as(newcomer).get("/api/v1/communities").then().statusCode(200);
    linli.as(newcomer).get("/api/v1/members").then().statusCode(403);
  }

  @Test
  void whoLeavesIsOutAtOnceAndKeycloakForgetsTheMembership() {
    Party company = tenants.company();
    Person clerk = linli.person("leaver-" + random());
    String member = tenants.join(company, clerk, Roles.CLERK);
    String token = linli.webToken(clerk);
    linli.wayToKeycloak().shut();

    tenants.remove(company, member);
    linli.with(token).get("/api/v1/communities").then().statusCode(403);

    linli.wayToKeycloak().open();
    Eventually.holds(() -> !linli.realm().membersOf(company.id()).contains(clerk.id()));
  }

  @Test
  void aClosedTenantsOrganisationIsDisabled() {
    Party company = tenants.company();
    close(company.id());

    Eventually.holds(() -> !linli.realm().isEnabled(company.id()));
  }

  @Test
  void anInvitationThatWasRevokedLetsNobodyIn() {
    Party company = tenants.company();
    Person newcomer = linli.person("revoked-" + random());
    String invitation = invitation(company);
    String code = code(company, invitation);

    linli
        .as(company.person())
        .header("If-Match", "\"0\"")
        .delete("/api/v1/invitations/" + invitation)
        .then()
        .statusCode(204);

    linli
        .with(linli.webToken(newcomer, ""))
        .body(Map.of("code", code))
        .post("/api/v1/invitation-acceptances")
        .then()
        .statusCode(409)
        .body("code", equalTo("invitation-revoked"));
    assertThat(linli.realm().membersOf(company.id())).doesNotContain(newcomer.id());
  }

  private String invitation(Party company) {
    return created(
        linli
            .as(company.person())
            .body(Map.of("displayName", "新同事", "roles", Set.of(Roles.CLERK)))
            .post("/api/v1/invitations")
            .then());
  }

  private String code(Party company, String id) {
    return linli
        .as(company.person())
        .get("/api/v1/invitations/" + id + "/code")
        .then()
        .statusCode(200)
        .extract()
        .path("code");
  }

  private String onboard(String email) {
    Map<String, Object> request = tenants.company(Map.of("email", email, "displayName", "第一位管理员"));
    return created(tenants.asOperator().body(request).post(TENANTS).then());
  }

  private void close(String id) {
    tenants
        .asOperator()
        .header("If-Match", tenants.tenant(id).header("ETag"))
        .body(Map.of("reason", "测试"))
        .post(TENANTS + "/" + id + "/closing")
        .then()
        .statusCode(200);
  }
}
