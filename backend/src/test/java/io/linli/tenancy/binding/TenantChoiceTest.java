package io.linli.tenancy.binding;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.linli.platform.caller.Roles;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.TokenIssuer;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom a token that names organisations speaks for, and how a person of several chooses. */
@LinliTest
class TenantChoiceTest {
  private static final String HEADER = "Linli-Tenant";
  private static final String PERSON = "works-for-two";

  @Test
  void oneOrganisationNeedsNoChoice() {
    Party company = withMember(Tenants.company());

    me(asObject(company)).then().statusCode(200).body("tenantId", equalTo(id(company)));
    me(List.of(id(company))).then().statusCode(200).body("tenantId", equalTo(id(company)));
  }

  @Test
  void aPersonOfTwoChoosesOnePerRequest() {
    Party company = withMember(Tenants.company());
    Party street = withMember(Tenants.street());
    Map<String, Object> both = asObject(company, street);

    for (Party party : List.of(company, street)) {
      with(both)
          .header(HEADER, id(party))
          .get("/api/v1/me")
          .then()
          .statusCode(200)
          .body("tenantId", equalTo(id(party)));
    }
  }

  @Test
  void nothingIsChosenForAPersonOfTwo() {
    Map<String, Object> both =
        asObject(withMember(Tenants.company()), withMember(Tenants.company()));

    with(both)
        .header("Accept-Language", "en")
        .get("/api/v1/me")
        .then()
        .statusCode(403)
        .body("code", equalTo("tenant-not-chosen"))
        .body("detail", containsString(HEADER));
    with(both).get("/api/v1/households").then().statusCode(403);
  }

  @Test
  void aTenantThatTheTokenDoesNotNameIsRefused() {
    Party company = withMember(Tenants.company());
    Party other = withMember(Tenants.company());

    for (String choice : List.of(id(other), UUID.randomUUID().toString(), "", "邻里", "null")) {
      with(asObject(company))
          .header(HEADER, choice)
          .get("/api/v1/me")
          .then()
          .statusCode(403)
          .body("code", equalTo("tenant-not-in-token"));
    }
  }

  @Test
  void theChosenTenantMustHaveThePersonAsAMember() {
    Party company = withMember(Tenants.company());
    Party stranger = Tenants.company();

    with(asObject(company, stranger))
        .header(HEADER, id(stranger))
        .get("/api/v1/communities")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-a-member"));
  }

  @Test
  void rolesAreThoseOfTheChosenTenant() {
    Party company = Tenants.company();
    Party other = Tenants.company();
    Tenants.admit(company, PERSON, Set.of(Roles.TENANT_ADMINISTRATOR));
    Tenants.admit(other, PERSON, Set.of(Roles.CLERK));
    Map<String, Object> both = asObject(company, other);

    with(both).header(HEADER, id(company)).get("/api/v1/members").then().statusCode(200);
    with(both).header(HEADER, id(other)).get("/api/v1/members").then().statusCode(403);
  }

  @Test
  void theOperatorOfTheServiceCanNotPutOnATenant() {
    Tenants.platform()
        .header(HEADER, id(Tenants.company()))
        .get("/api/v1/me")
        .then()
        .statusCode(403)
        .body("code", equalTo("tenant-not-in-token"));
  }

  static Stream<Object> organizationsThatAreNoTenants() {
    return Stream.of(
        Map.of("acme", Map.of()),
        Map.of(UUID.randomUUID().toString(), Map.of("id", "x")),
        "acme",
        7,
        true,
        List.of(Map.of("acme", 1)),
        "");
  }

  @ParameterizedTest
  @MethodSource("organizationsThatAreNoTenants")
  void anOrganisationUnknownToTheServiceIsRefused(Object organization) {
    me(organization).then().statusCode(403).body("code", equalTo("tenant-unknown"));
  }

  @Test
  void aTokenThatNamesNoOrganisationIsAPersonsAlone() {
    for (Object none : List.of(Map.of(), List.of())) {
      me(none)
          .then()
          .statusCode(200)
          .body("tenantId", nullValue())
          .body("roles", empty())
          .body("homes", empty());
      with(none)
          .get("/api/v1/communities")
          .then()
          .statusCode(403)
          .body("code", equalTo("tenant-unknown"));
    }
  }

  private static Party withMember(Party party) {
    Tenants.admit(party, PERSON, Set.of(Roles.CLERK));
    return party;
  }

  private static String id(Party party) {
    return party.id().toString();
  }

  /** As Keycloak writes it: an object with a key for each organisation. */
  private static Map<String, Object> asObject(Party... parties) {
    return Stream.of(parties)
        .collect(
            Collectors.toMap(
                TenantChoiceTest::id, party -> Map.of("id", UUID.randomUUID().toString())));
  }

  private static Response me(Object organization) {
    return with(organization).get("/api/v1/me");
  }

  private static RequestSpecification with(Object organization) {
    return Tenants.withToken(
        TokenIssuer.trusted()
            .tokenWith(Map.of("organization", organization), PERSON, Roles.OF_TENANTS));
  }
}
