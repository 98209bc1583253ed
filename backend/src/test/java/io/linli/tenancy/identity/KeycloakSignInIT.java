package io.linli.tenancy.identity;

import static io.linli.tenancy.identity.SignedInTenants.created;
import static io.linli.tenancy.identity.SignedInTenants.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.linli.platform.caller.Roles;
import io.linli.tenancy.identity.Installation.Person;
import io.linli.tenancy.identity.SignedInTenants.Party;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.Residents;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A real Keycloak with the shipped realm, the packaged service, and people who sign in. */
@ExtendWith(RunningInstallation.class)
class KeycloakSignInIT {
  private static final String HEADER = "Linli-Tenant";

  private final Installation linli;
  private final SignedInTenants tenants;

  KeycloakSignInIT(Installation linli, SignedInTenants tenants) {
    this.linli = linli;
    this.tenants = tenants;
  }

  @Test
  void theMainJobIsDoneWithRealTokens() {
    Party street = tenants.street();
    Party company = tenants.company();
    String area =
        linli.as(street.person()).get("/api/v1/me").then().extract().path("areaCode") + "001";
    created(
        linli
            .as(street.person())
            .body(Map.of("code", area, "name", "测试社区"))
            .post("/api/v1/regions")
            .then());
    String community =
        created(
            linli
                .as(street.person())
                .body(
                    Map.of(
                        "code",
                        "KC-1",
                        "areaCode",
                        area,
                        "name",
                        "钥匙小区",
                        "description",
                        Estates.description()))
                .post("/api/v1/communities")
                .then());
    String contract =
        created(
            linli
                .as(company.person())
                .body(
                    Map.of(
                        "communityId",
                        community,
                        "terms",
                        Contracts.terms(Contracts.today(), Contracts.today().plusYears(1))))
                .post("/api/v1/service-contracts")
                .then());
    tenants.step(company, contract, "filing");
    tenants.step(street, contract, "confirmation");

    created(
        linli
            .as(company.person())
            .body(Map.of("code", "1号楼", "floors", 6))
            .post("/api/v1/communities/" + community + "/buildings")
            .then());
    for (Party party : List.of(street, company)) {
      linli
          .as(party.person())
          .get("/api/v1/communities")
          .then()
          .statusCode(200)
          .body("items.id", equalTo(List.of(community)));
    }
    linli
        .as(tenants.company().person())
        .get("/api/v1/communities")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void everybodyIsToldForWhomHeActs() {
    Party company = tenants.company();

    linli
        .as(company.person())
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("subject", equalTo(company.person().id()))
        .body("tenantId", equalTo(company.id()))
        .body("roles", containsInAnyOrder(Roles.OF_TENANTS.toArray()));
    tenants
        .asOperator()
        .get("/api/v1/me")
        .then()
        .body("tenantId", nullValue())
        .body("roles", equalTo(List.of(Roles.PLATFORM_OPERATOR)));
  }

  @Test
  void aPersonOfTwoTenantsChoosesOnePerRequest() {
    Party first = tenants.company();
    Party second = tenants.company();
    tenants.join(second, first.person(), Roles.CLERK);
    String both = linli.webToken(first.person());

    for (String tenant : List.of(first.id(), second.id())) {
      linli.with(both).header(HEADER, tenant).get("/api/v1/me").then().statusCode(200);
    }
    refused(linli.with(both), "tenant-not-chosen");
    refused(linli.with(both).header(HEADER, tenants.company().id()), "tenant-not-in-token");
    linli.with(both).header(HEADER, second.id()).get("/api/v1/members").then().statusCode(403);
    String one = linli.webToken(first.person(), "organization:" + second.id());
    linli.with(one).get("/api/v1/me").then().body("tenantId", equalTo(second.id()));
  }

  @Test
  void whoeverHasSignedUpClaimsTheHouseholdLivedIn() {
    Person person = linli.person("resident-" + random());
    linli
        .as(person)
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("subject", equalTo(person.id()))
        .body("tenantId", nullValue())
        .body("homes", hasSize(0));
    linli.as(person).get("/api/v1/community-cards").then().statusCode(200);
    linli
        .as(person)
        .body(Residents.claimOf(UUID.randomUUID(), "1号楼", "101", "张小明"))
        .post("/api/v1/me/residency-claims")
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("claimed-community-unknown"));
  }

  @Test
  void whoBelongsToNoTenantIsRefused() {
    Person nobody = linli.person("nobody-" + random());
    refused(linli.as(nobody), "tenant-unknown");

    String alias = "partner-" + random();
    linli.realm().join(linli.realm().organization("合作单位 " + alias, alias), nobody.id());
    refused(linli.as(nobody), "tenant-unknown");

    Party company = tenants.company();
    refused(linli.with(linli.webToken(company.person(), "")), "tenant-unknown");
    Person stranger = linli.person("stranger-" + random());
    linli.realm().join(linli.realm().organizationOf(company.id()), stranger.id());
    refused(linli.as(stranger), "not-a-member");
  }

  @Test
  void tokensOfAnotherRealmOrAudienceAreRefused() {
    Map<String, Object> client = client("foreign-" + random());
    RealmAdmin other = linli.realm().newRealm("other-" + random());
    other.client(client);
    unauthorized(ofClient(other, client));

    linli.realm().client(client);
    unauthorized(ofClient(linli.realm(), client));
  }

  @Test
  void anExpiredTokenIsRefused() {
    Map<String, Object> client = client("short-" + random());
    client.put("attributes", Map.of("access.token.lifespan", "3"));
    client.put("defaultClientScopes", List.of("basic", "linli"));
    linli.realm().client(client);
    String token = ofClient(linli.realm(), client);
    refused(linli.with(token), "tenant-unknown");

    Eventually.holds(() -> linli.with(token).get("/api/v1/communities").statusCode() == 401);
  }

  @Test
  void keysRotateWithoutARestart() {
    Party company = tenants.company();
    String before = linli.webToken(company.person());
    linli.with(before).get("/api/v1/me").then().statusCode(200);

    linli.realm().rotateKeys();

    linli.as(company.person()).get("/api/v1/me").then().statusCode(200);
    linli.with(before).get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void aKeyThatIsWithdrawnEndsItsTokens() {
    Party company = tenants.company();
    String key = linli.realm().rotateKeys();
    String token = linli.webToken(company.person());
    linli.with(token).get("/api/v1/me").then().statusCode(200);

    linli.realm().withdrawKey(key);

    Eventually.holds(() -> linli.with(token).get("/api/v1/me").statusCode() == 401);
    linli.as(company.person()).get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void wrongPasswordsLockTheAccountForAWhile() {
    Party company = tenants.company();
    Person person = company.person();

    assertThatThrownBy(() -> linli.webToken(person, "wrong-guess-1", ""))
        .isInstanceOf(AssertionError.class);
    assertThat(linli.realm().isLocked(person.id())).isTrue();
    assertThatThrownBy(() -> linli.webToken(person)).isInstanceOf(AssertionError.class);

    linli.realm().unlock(person.id());
    linli.as(person).get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void aMemberWhoLeavesIsOutWhateverTheTokenSays() {
    Party company = tenants.company();
    Person clerk = linli.person("clerk-" + random());
    String member = tenants.join(company, clerk, Roles.CLERK);
    String token = linli.webToken(clerk);
    linli.with(token).get("/api/v1/communities").then().statusCode(200);

    tenants.remove(company, member);

    linli
        .with(token)
        .get("/api/v1/communities")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-a-member"));
  }

  @Test
  void theAppIsNotForAdministration() {
    Party company = tenants.company();
    String token = linli.mobileToken(company.person());

    linli.with(token).get("/api/v1/communities").then().statusCode(200);
    linli.with(token).get("/api/v1/members").then().statusCode(403);
  }

  /** A confidential client whose tokens name no audience. */
  private static Map<String, Object> client(String id) {
    return new HashMap<>(
        Map.of(
            "clientId",
            id,
            "secret",
            UUID.randomUUID().toString(),
            "serviceAccountsEnabled",
            true,
            "defaultClientScopes",
            List.of("basic")));
  }

  private static String ofClient(RealmAdmin realm, Map<String, Object> client) {
    return realm.accessToken((String) client.get("clientId"), (String) client.get("secret"));
  }

  private static void refused(RequestSpecification caller, String code) {
    caller.get("/api/v1/communities").then().statusCode(403).body("code", equalTo(code));
  }

  private void unauthorized(String token) {
    linli.with(token).get("/api/v1/me").then().statusCode(401);
  }
}
