package io.linli.tenancy.binding;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.linli.platform.caller.Roles;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.TokenIssuer;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that are limited by scopes, as those of third parties' clients are. */
@LinliTest
class LimitedTokensTest {
  private static final String COMMUNITIES = "/api/v1/communities";

  @Test
  void readingIsNotWritingNorTheOtherWayRound() {
    Party street = Tenants.street();

    RequestSpecification reader = street.limitedTo(Set.of("linli:estate:read"));
    reader.get(COMMUNITIES).then().statusCode(200);
    missing(street.limitedTo(Set.of("linli:estate:read")), "linli:estate:write");
    street
        .limitedTo(Set.of("linli:estate:write"))
        .body(Map.of())
        .post(COMMUNITIES)
        .then()
        .statusCode(422);
    street
        .limitedTo(Set.of("linli:estate:write"))
        .get(COMMUNITIES)
        .then()
        .statusCode(403)
        .body("code", equalTo("scope-missing"));
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, 授权范围", "en, asks for the scope"})
  void theMissingScopeIsNamedInTheCallersLanguage(String language, String words) {
    Tenants.street()
        .limitedTo(Set.of("linli:contract:read"))
        .header("Accept-Language", language)
        .get(COMMUNITIES)
        .then()
        .statusCode(403)
        .body("detail", containsString("linli:estate:read"))
        .body("detail", containsString(words));
  }

  @Test
  void everyTokenIsToldForWhomItActs() {
    Party company = Tenants.company();

    company
        .limitedTo(Set.of("linli:estate:read"))
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("tenantId", equalTo(company.id().toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "linli:",
        "linli:estate",
        "linli:estate:",
        "linli:estate:reads",
        "linli:*:read",
        "linli:x y"
      })
  void aScopeThatNobodyKnowsLimitsAsWell(String scope) {
    missing(Tenants.street().limitedTo(List.of("openid", scope)), "linli:estate:write");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "openid profile email organization:*", "estate:read", "xlinli:"})
  void peoplesTokensAreNotLimited(String scope) {
    Tenants.street().limitedTo(List.of(scope)).get(COMMUNITIES).then().statusCode(200);
  }

  @Test
  void scopesMayBeAList() {
    Party street = Tenants.street();
    Map<String, Object> claims =
        Map.of(
            "tenant_id",
            street.id().toString(),
            "scope",
            List.of("openid", "linli:contract:read", "linli:estate:read"));
    String token = TokenIssuer.trusted().tokenWith(claims, street.subject(), Roles.OF_TENANTS);

    Tenants.withToken(token).get(COMMUNITIES).then().statusCode(200);
    missing(Tenants.withToken(token), "linli:estate:write");
  }

  private static void missing(RequestSpecification client, String scope) {
    client
        .body(Map.of())
        .post(COMMUNITIES)
        .then()
        .statusCode(403)
        .body("code", equalTo("scope-missing"))
        .body("detail", containsString(scope));
  }
}
