package io.linli.tenancy.identity;

import io.linli.platform.caller.Roles;
import io.linli.tenancy.identity.Installation.Person;
import io.linli.testkit.Areas;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** Makes tenants of an installation, each with an organisation in Keycloak. */
final class SignedInTenants {
  private final Installation installation;
  private final Person operator;

  SignedInTenants(Installation installation) {
    this.installation = installation;
    this.operator = installation.platformOperator("platform-" + random());
  }

  /** A tenant with an organisation of its own, and the person who may do everything in it. */
  record Party(String id, Person person) {}

  Party street() {
    return onboard(
        administrator -> request("STREET", "areaCode", Areas.freshStreet(), administrator));
  }

  Party company() {
    return onboard(this::company);
  }

  /** A new company, as it is onboarded with a first administrator. */
  Map<String, Object> company(Map<String, String> administrator) {
    long number = ThreadLocalRandom.current().nextLong(10_000_000_000_000_000L);
    return request("COMPANY", "creditCode", "91%016d".formatted(number), administrator);
  }

  private static Map<String, Object> request(
      String kind, String codeName, String code, Map<String, String> administrator) {
    return Map.of(
        "kind", kind, "name", "单位 " + code, codeName, code, "administrator", administrator);
  }

  private Party onboard(Function<Map<String, String>, Map<String, Object>> request) {
    Person person = installation.person("administrator-" + random());
    Map<String, String> administrator = Map.of("subject", person.id(), "displayName", "管理员");
    String id =
        created(asOperator().body(request.apply(administrator)).post("/api/v1/tenants").then());
    awaitSignIn(id);
    Party party = new Party(id, person);
    String member =
        installation
            .as(person)
            .get("/api/v1/members")
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");
    installation
        .as(person)
        .header("If-Match", "\"0\"")
        .body(Map.of("roles", Roles.OF_TENANTS))
        .put("/api/v1/members/" + member + "/roles")
        .then()
        .statusCode(200);
    return party;
  }

  /** Makes a person a member, and waits until Keycloak knows. */
  String join(Party party, Person person, String role) {
    String id = admit(party, person.id(), Set.of(role));
    Eventually.holds(() -> installation.realm().membersOf(party.id()).contains(person.id()));
    return id;
  }

  /** Waits until people can sign in for a tenant. */
  void awaitSignIn(String tenantId) {
    Eventually.holds(() -> tenant(tenantId).path("signIn").equals("READY"));
  }

  /** A tenant, as the operator of the platform sees it. */
  Response tenant(String tenantId) {
    return asOperator().get("/api/v1/tenants/" + tenantId);
  }

  /** A request as whoever onboards tenants. */
  RequestSpecification asOperator() {
    return installation.with(installation.webToken(operator, ""));
  }

  /** Makes a subject a member, and returns the id of the membership. */
  String admit(Party party, String subject, Set<String> roles) {
    return created(
        installation
            .as(party.person())
            .body(Map.of("subject", subject, "displayName", "同事", "roles", roles))
            .post("/api/v1/members")
            .then());
  }

  /** Makes a member leave. */
  void remove(Party party, String member) {
    installation
        .as(party.person())
        .header("If-Match", "\"0\"")
        .delete("/api/v1/members/" + member)
        .then()
        .statusCode(204);
  }

  /** Takes a contract a step on. */
  void step(Party party, String contract, String step) {
    String path = "/api/v1/service-contracts/" + contract;
    String version = installation.as(party.person()).get(path).header("ETag");
    installation
        .as(party.person())
        .header("If-Match", version)
        .post(path + "/" + step)
        .then()
        .statusCode(200);
  }

  static String created(ValidatableResponse answer) {
    return answer.statusCode(201).extract().path("id");
  }

  static String random() {
    return UUID.randomUUID().toString().substring(0, 8);
  }
}
