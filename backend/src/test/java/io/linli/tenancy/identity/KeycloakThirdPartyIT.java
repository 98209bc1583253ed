package io.linli.tenancy.identity;

import static io.linli.tenancy.identity.SignedInTenants.random;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.linli.platform.caller.Roles;
import io.linli.tenancy.identity.SignedInTenants.Party;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients of third parties, copied from the template of the shipped realm. */
@ExtendWith(RunningInstallation.class)
class KeycloakThirdPartyIT {
  private static final String COMMUNITIES = "/api/v1/communities";
  private static final String CONTRACTS = "/api/v1/service-contracts";

  private final Installation linli;
  private final SignedInTenants tenants;
  private final RealmAdmin realm;

  KeycloakThirdPartyIT(Installation linli, SignedInTenants tenants) {
    this.linli = linli;
    this.tenants = tenants;
    this.realm = linli.realm();
  }

  /** A client that its tenant has let in with every role, so that only its scopes limit it. */
  private String admitted(Party party, String... scopes) {
    String client = "third-party-" + random();
    realm.thirdParty(client, party.id(), scopes);
    tenants.admit(party, realm.serviceAccount(client), Roles.OF_TENANTS);
    return client;
  }

  private String token(String client) {
    return realm.accessToken(client, realm.secret(client));
  }

  @Test
  void twoScopesLetAClientDoTwoThings() {
    String token = token(admitted(tenants.company(), "linli:estate:read", "linli:contract:write"));

    linli.with(token).get(COMMUNITIES).then().statusCode(200);
    linli.with(token).body(Map.of()).post(CONTRACTS).then().statusCode(422);
    lacks(linli.with(token).get(CONTRACTS), "linli:contract:read");
    lacks(linli.with(token).get("/api/v1/households"), "linli:household:read");
    lacks(
        linli.with(token).body(Map.of()).post(COMMUNITIES + "/" + UUID.randomUUID() + "/buildings"),
        "linli:estate:write");
    linli.with(token).get("/api/v1/members").then().statusCode(403);
  }

  @Test
  void readingMembersIsNotChangingThem() {
    Party company = tenants.company();
    String token = token(admitted(company, "linli:tenancy:read"));

    linli.with(token).get("/api/v1/members").then().statusCode(200);
    lacks(linli.with(token).body(Map.of()).post("/api/v1/members"), "linli:tenancy:write");
  }

  @Test
  void aClientWithoutScopesMayNothing() {
    String token = token(admitted(tenants.company()));

    linli.with(token).get(COMMUNITIES).then().statusCode(403);
    linli.with(token).get("/api/v1/me").then().statusCode(403);
  }

  @Test
  void aScopeThatAClientWasNotGivenItCanNotAskFor() {
    String client = admitted(tenants.company(), "linli:estate:read");

    realm
        .token(client, realm.secret(client), "linli:household:read")
        .then()
        .statusCode(400)
        .body("error", equalTo("invalid_scope"));
  }

  @Test
  void aClientSpeaksForItsOneTenantOnceThatHasLetItIn() {
    Party company = tenants.company();
    String client = "third-party-" + random();
    realm.thirdParty(client, company.id(), "linli:estate:read");
    String token = token(client);
    linli
        .with(token)
        .get("/api/v1/me")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-a-member"));
    tenants.admit(company, realm.serviceAccount(client), Roles.OF_TENANTS);

    linli
        .with(token)
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("tenantId", equalTo(company.id()));
    linli
        .with(token)
        .header("Linli-Tenant", tenants.company().id())
        .get(COMMUNITIES)
        .then()
        .statusCode(403)
        .body("code", equalTo("tenant-not-in-token"));
  }

  @Test
  void aRenewedSecretEndsTheOneBefore() {
    String client = admitted(tenants.company(), "linli:estate:read");
    String before = realm.secret(client);

    String renewed = realm.newSecret(client);

    linli.with(realm.accessToken(client, renewed)).get(COMMUNITIES).then().statusCode(200);
    realm.token(client, before).then().statusCode(401);
  }

  private static void lacks(Response answer, String scope) {
    answer
        .then()
        .statusCode(403)
        .body("code", equalTo("scope-missing"))
        .body("detail", containsString(scope));
  }
}
