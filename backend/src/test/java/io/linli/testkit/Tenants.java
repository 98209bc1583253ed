package io.linli.testkit;

import io.linli.platform.caller.Roles;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Makes tenants for one test and speaks for them. Every test has its own; nothing is cleaned. */
public final class Tenants {
  private Tenants() {}

  /**
   * A tenant with one member who has every role.
   *
   * @param areaCode the jurisdiction, null for a company
   */
  public record Party(UUID id, String subject, String areaCode) {

    /** A request as the member with every role. */
    public RequestSpecification call() {
      return as(Roles.OF_TENANTS);
    }

    /** A request as the same member, with a token that carries only some roles. */
    public RequestSpecification as(Set<String> roles) {
      return withToken(token(roles));
    }

    /** A request as the same member with every role, by a client that has these scopes alone. */
    public RequestSpecification limitedTo(Collection<String> scopes) {
      Map<String, Object> claims = new HashMap<>(Map.of("scope", String.join(" ", scopes)));
      if (id != null) {
        claims.put("tenant_id", id.toString());
      }
      return withToken(TokenIssuer.trusted().tokenWith(claims, subject, Roles.OF_TENANTS));
    }

    public String token(Set<String> roles) {
      return TokenIssuer.trusted().token(id, subject, roles);
    }
  }

  /** A new property company. */
  public static Party company() {
    return onboard("COMPANY", "测试物业有限公司 " + random(), Map.of("creditCode", creditCode()), null);
  }

  /** A new street office of a street that no other test has. */
  public static Party street() {
    return supervisor("STREET", Areas.freshStreet());
  }

  /** A supervisor of a given area. */
  public static Party supervisor(String kind, String areaCode) {
    return onboard(kind, "测试主管部门 " + areaCode, Map.of("areaCode", areaCode), areaCode);
  }

  /** Admits a further member and returns the id of the membership. */
  public static String admit(Party party, String subject, Set<String> roles) {
    return party
        .call()
        .body(Map.of("subject", subject, "displayName", "成员", "roles", roles))
        .post("/api/v1/members")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Invites somebody to be a clerk, and returns the id of the invitation. */
  public static String invite(Party party) {
    return party
        .call()
        .body(Map.of("displayName", "新同事", "roles", Set.of(Roles.CLERK)))
        .post("/api/v1/invitations")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** What the invited person shows. */
  public static String invitationCode(Party party, String invitationId) {
    return party
        .call()
        .get("/api/v1/invitations/" + invitationId + "/code")
        .then()
        .statusCode(200)
        .extract()
        .path("code");
  }

  /** A request as the operator of the platform. */
  public static RequestSpecification platform() {
    return withToken(
        TokenIssuer.trusted().token(null, "platform", Set.of(Roles.PLATFORM_OPERATOR)));
  }

  /** A request as the operator of the platform, by a client that has these scopes alone. */
  public static RequestSpecification platformLimitedTo(Collection<String> scopes) {
    return withToken(
        TokenIssuer.trusted()
            .tokenWith(
                Map.of("scope", String.join(" ", scopes)),
                "platform",
                Set.of(Roles.PLATFORM_OPERATOR)));
  }

  /** A request with a token. */
  public static RequestSpecification withToken(String token) {
    return anonymous().header("Authorization", "Bearer " + token);
  }

  /** A request without one. */
  public static RequestSpecification anonymous() {
    return RestAssured.given()
        .filter(ContractConformance.ofTheService())
        .contentType(ContentType.JSON);
  }

  private static Party onboard(
      String kind, String name, Map<String, Object> codes, String areaCode) {
    String subject = "administrator-" + random();
    Map<String, Object> body = new java.util.HashMap<>(codes);
    body.put("kind", kind);
    body.put("name", name);
    body.put("administrator", Map.of("subject", subject, "displayName", "管理员"));
    UUID id =
        UUID.fromString(
            platform()
                .body(body)
                .post("/api/v1/tenants")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    Party party = new Party(id, subject, areaCode);
    grantEverything(party);
    return party;
  }

  private static void grantEverything(Party party) {
    RequestSpecification administrator = party.as(Set.of(Roles.TENANT_ADMINISTRATOR));
    String memberId =
        administrator.get("/api/v1/members").then().statusCode(200).extract().path("items[0].id");
    party
        .as(Set.of(Roles.TENANT_ADMINISTRATOR))
        .header("If-Match", "\"0\"")
        .body(Map.of("roles", Roles.OF_TENANTS))
        .put("/api/v1/members/" + memberId + "/roles")
        .then()
        .statusCode(200);
  }

  private static String creditCode() {
    return "91"
        + String.format("%016d", ThreadLocalRandom.current().nextLong(10_000_000_000_000_000L));
  }

  private static String random() {
    return UUID.randomUUID().toString().substring(0, 8);
  }
}
