package io.linli.tenancy.identity;

import io.linli.platform.caller.Roles;
import io.linli.tenancy.identity.Installation.Person;
import io.linli.testkit.Areas;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

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

  /** Who onboards tenants. */
  Person operator() {
    return operator;
  }

  Party street() {
    return onboard("STREET", "areaCode", Areas.freshStreet());
  }

  Party company() {
    long number = ThreadLocalRandom.current().nextLong(10_000_000_000_000_000L);
    return onboard("COMPANY", "creditCode", "91%016d".formatted(number));
  }

  private Party onboard(String kind, String codeName, String code) {
    Person person = installation.person("administrator-" + random());
    String id =
        created(
            installation
                .with(installation.webToken(operator, ""))
                .body(
                    Map.of(
                        "kind",
                        kind,
                        "name",
                        "单位 " + code,
                        codeName,
                        code,
                        "administrator",
                        Map.of("subject", person.id(), "displayName", "管理员")))
                .post("/api/v1/tenants")
                .then());
    RealmAdmin realm = installation.realm();
    realm.join(realm.organization("单位 " + code, id), person.id());
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

  /** Makes a person a member, in the tenant and in its organisation. */
  String join(Party party, Person person, String role) {
    installation.realm().join(installation.realm().organizationOf(party.id()), person.id());
    return admit(party, person.id(), Set.of(role));
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
