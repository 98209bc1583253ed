package io.linli.tenancy.member;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.platform.caller.Roles;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.TokenIssuer;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@LinliTest
class MembershipTest {
  private static final String LIST = "/api/v1/members";

  @Test
  void aRoleHoldsOnlyWhenBothTokenAndTenantSayIt() {
    Tenants.Party company = Tenants.company();
    Tenants.admit(company, "clerk-1", Set.of(Roles.CLERK));

    as(company, "clerk-1", Set.of(Roles.CLERK)).get("/api/v1/communities").then().statusCode(200);
    as(company, "clerk-1", Set.of(Roles.TENANT_ADMINISTRATOR))
        .get(LIST)
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
  }

  @Test
  void aMemberWhoLeavesIsRefusedFromTheNextRequestOn() {
    Tenants.Party company = Tenants.company();
    String id = Tenants.admit(company, "clerk-2", Set.of(Roles.CLERK));
    as(company, "clerk-2", Set.of(Roles.CLERK)).get("/api/v1/communities").then().statusCode(200);

    company.call().header("If-Match", "\"0\"").delete(LIST + "/" + id).then().statusCode(204);

    as(company, "clerk-2", Set.of(Roles.CLERK))
        .get("/api/v1/communities")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-a-member"));
  }

  @Test
  void aStrangerWithTheTenantsNameInTheTokenIsRefused() {
    as(Tenants.company(), "stranger", Roles.OF_TENANTS)
        .get("/api/v1/communities")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-a-member"));
  }

  @Test
  void theLastAdministratorCanNeitherGoNorLoseTheRole() {
    Tenants.Party company = Tenants.company();
    String id = company.call().get(LIST).then().extract().path("items[0].id");
    String etag = company.call().get(LIST + "/" + id).then().extract().header("ETag");

    company
        .call()
        .header("If-Match", etag)
        .delete(LIST + "/" + id)
        .then()
        .statusCode(422)
        .body("code", equalTo("last-administrator"));
    company
        .call()
        .header("If-Match", etag)
        .body(Map.of("roles", Set.of(Roles.CLERK)))
        .put(LIST + "/" + id + "/roles")
        .then()
        .statusCode(422);
    company.call().get(LIST + "/" + id).then().statusCode(200).header("ETag", equalTo(etag));
  }

  @Test
  void changesNeedTheVersionThatWasSeen() {
    Tenants.Party company = Tenants.company();
    String id = Tenants.admit(company, "clerk-3", Set.of(Roles.CLERK));
    Map<String, Object> manager = Map.of("roles", Set.of(Roles.MANAGER));

    company
        .call()
        .body(manager)
        .put(LIST + "/" + id + "/roles")
        .then()
        .statusCode(428)
        .body("code", equalTo("version-required"));
    company
        .call()
        .header("If-Match", "\"7\"")
        .body(manager)
        .put(LIST + "/" + id + "/roles")
        .then()
        .statusCode(412)
        .body("code", equalTo("stale-version"));
    company
        .call()
        .header("If-Match", "\"0\"")
        .body(manager)
        .put(LIST + "/" + id + "/roles")
        .then()
        .statusCode(200)
        .body("roles", contains(Roles.MANAGER));
  }

  @Test
  void aCompanySeesNoOthersMembers() {
    Tenants.Party company = Tenants.company();
    Tenants.Party other = Tenants.company();
    String id = Tenants.admit(company, "clerk-4", Set.of(Roles.CLERK));

    other.call().get(LIST).then().body("items", hasSize(1));
    other.call().get(LIST + "/" + id).then().statusCode(404);
  }

  @Test
  void refusesARoleThatATenantCannotGrant() {
    Tenants.company()
        .call()
        .body(
            Map.of(
                "subject",
                "climber",
                "displayName",
                "攀登者",
                "roles",
                Set.of(Roles.PLATFORM_OPERATOR)))
        .post(LIST)
        .then()
        .statusCode(422);
  }

  private static RequestSpecification as(Tenants.Party party, String subject, Set<String> roles) {
    return Tenants.withToken(TokenIssuer.trusted().token(party.id(), subject, roles));
  }
}
