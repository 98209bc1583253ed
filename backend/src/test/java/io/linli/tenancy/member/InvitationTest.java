package io.linli.tenancy.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.Roles;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invitations, from being made to being accepted, revoked or too old. */
@LinliTest
class InvitationTest {
  private static final String INVITATIONS = "/api/v1/invitations";
  private static final String COMMUNITIES = "/api/v1/communities";

  @Inject EntityManager entities;
  @Inject CallerContext callers;

  @Test
  void whoeverShowsTheCodeBecomesAMemberWithTheRolesOffered() {
    Party street = Tenants.street();
    String newcomer = "newcomer-" + UUID.randomUUID();
    String invitation = Tenants.invite(street);

    accept(newcomer, Tenants.invitationCode(street, invitation))
        .statusCode(200)
        .body("tenantId", equalTo(street.id().toString()))
        .body("roles", contains(Roles.CLERK));

    new Party(street.id(), newcomer, null).call().get(COMMUNITIES).then().statusCode(200);
    new Party(street.id(), newcomer, null).call().get(INVITATIONS).then().statusCode(403);
    read(street, invitation).body("status", equalTo("ACCEPTED"));
  }

  @Test
  void aMemberOfOneTenantMayAcceptAnotherToo() {
    Party first = Tenants.company();
    Party second = Tenants.company();
    String code = Tenants.invitationCode(second, Tenants.invite(second));

    first
        .call()
        .body(Map.of("code", code))
        .post("/api/v1/invitation-acceptances")
        .then()
        .statusCode(200);
    new Party(second.id(), first.subject(), null).call().get(COMMUNITIES).then().statusCode(200);
  }

  @Test
  void anInvitationIsAcceptedOnce() {
    Party company = Tenants.company();
    String code = Tenants.invitationCode(company, Tenants.invite(company));
    accept("first-" + UUID.randomUUID(), code).statusCode(200);

    accept("second-" + UUID.randomUUID(), code)
        .statusCode(409)
        .body("code", equalTo("invitation-accepted"));
    company.call().get("/api/v1/members").then().body("items", hasSize(2));
  }

  @Test
  void ofTwoWhoAcceptAtOnceOneComesTooLate() {
    Party company = Tenants.company();
    String code = Tenants.invitationCode(company, Tenants.invite(company));

    List<Integer> answers =
        Stream.of("left", "right")
            .map(who -> who + "-" + UUID.randomUUID())
            .map(who -> CompletableFuture.supplyAsync(() -> acceptance(who, code)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void aRevokedInvitationIsRefused() {
    Party company = Tenants.company();
    String invitation = Tenants.invite(company);
    String code = Tenants.invitationCode(company, invitation);
    revoke(company, invitation).statusCode(204);

    accept("late-" + UUID.randomUUID(), code)
        .statusCode(409)
        .body("code", equalTo("invitation-revoked"))
        .body("detail", containsString("administrator"));
    read(company, invitation).body("status", equalTo("REVOKED"));
    company.call().get(INVITATIONS + "/" + invitation + "/code").then().statusCode(409);
    revoke(company, invitation, "\"1\"").statusCode(409);
  }

  @Test
  @ActivateRequestContext
  void anExpiredInvitationIsRefused() {
    Party company = Tenants.company();
    String invitation = Tenants.invite(company);
    String code = Tenants.invitationCode(company, invitation);
    runOut(company, invitation);

    accept("late-" + UUID.randomUUID(), code)
        .statusCode(409)
        .body("code", equalTo("invitation-expired"));
    read(company, invitation).body("status", equalTo("EXPIRED"));
    company.call().get(INVITATIONS + "/" + invitation + "/code").then().statusCode(409);
    company.call().get("/api/v1/members").then().body("items", hasSize(1));
  }

  @Test
  void whoIsAMemberAlreadyStaysWhatHeIs() {
    Party company = Tenants.company();
    String code = Tenants.invitationCode(company, Tenants.invite(company));

    accept(company.subject(), code).statusCode(409).body("code", equalTo("subject-already-member"));
    accept("other-" + UUID.randomUUID(), code).statusCode(200);
  }

  @Test
  void aSuspendedTenantTakesNobodyOn() {
    Party company = Tenants.company();
    String code = Tenants.invitationCode(company, Tenants.invite(company));
    Tenants.platform()
        .header("If-Match", "\"0\"")
        .body(Map.of("reason", "欠费"))
        .post("/api/v1/tenants/" + company.id() + "/suspension")
        .then()
        .statusCode(200);

    accept("late-" + UUID.randomUUID(), code)
        .statusCode(403)
        .body("code", equalTo("tenant-suspended"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "邀请",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f23",
        "====",
        "' or true --"
      })
  void aCodeThatWeDidNotMakeIsRefused(String code) {
    accept("guesser", code)
        .statusCode(422)
        .body("violations.pointer", hasItem("/code"))
        .body("violations.code", hasItem("invitation-code-unknown"));
  }

  @Test
  void aCodeOfOneInvitationOpensNoOther() {
    Party company = Tenants.company();
    String one = Tenants.invitationCode(company, Tenants.invite(company));
    String other = Tenants.invitationCode(company, Tenants.invite(company));

    accept("forger", one.substring(0, 21) + other.substring(21)).statusCode(422);
  }

  @Test
  void badInvitationsAreRefused() {
    Party company = Tenants.company();
    for (Map<String, Object> bad :
        List.<Map<String, Object>>of(
            Map.of("displayName", " ", "roles", Set.of(Roles.CLERK)),
            Map.of("displayName", "李", "roles", Set.of()),
            Map.of("displayName", "李", "roles", Set.of(Roles.PLATFORM_OPERATOR)),
            Map.of("displayName", "李", "roles", Set.of(Roles.CLERK), "validDays", 0),
            Map.of("displayName", "李", "roles", Set.of(Roles.CLERK), "validDays", 31))) {
      company.call().body(bad).post(INVITATIONS).then().statusCode(422);
    }
    company.call().get(INVITATIONS).then().body("items", hasSize(0));
  }

  @Test
  void aTokenWithoutATenantIsGoodForNothingElse() {
    Tenants.withToken(TokenIssuer.trusted().token(null, "lone", Roles.OF_TENANTS))
        .get(COMMUNITIES)
        .then()
        .statusCode(403)
        .body("code", equalTo("tenant-unknown"));
  }

  private static ValidatableResponse accept(String subject, String code) {
    return Tenants.withToken(TokenIssuer.trusted().token(null, subject, Roles.OF_TENANTS))
        .header("Accept-Language", "en")
        .body(Map.of("code", code))
        .post("/api/v1/invitation-acceptances")
        .then();
  }

  private static int acceptance(String subject, String code) {
    return accept(subject, code).extract().statusCode();
  }

  private static ValidatableResponse read(Party party, String invitation) {
    return party.call().get(INVITATIONS + "/" + invitation).then().statusCode(200);
  }

  private static ValidatableResponse revoke(Party party, String invitation) {
    return revoke(party, invitation, "\"0\"");
  }

  private static ValidatableResponse revoke(Party party, String invitation, String version) {
    return party.call().header("If-Match", version).delete(INVITATIONS + "/" + invitation).then();
  }

  /** Time goes by for one invitation. */
  private void runOut(Party party, String invitation) {
    Caller caller =
        new Caller(party.subject(), party.id(), Capacity.OPERATOR, null, Roles.OF_TENANTS);
    int changed =
        callers.callAs(
            caller,
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () ->
                            entities
                                .createNativeQuery(
                                    "update invitation set expires_at = now() where id = :id")
                                .setParameter("id", UUID.fromString(invitation))
                                .executeUpdate()));
    assertThat(changed).isOne();
  }
}
