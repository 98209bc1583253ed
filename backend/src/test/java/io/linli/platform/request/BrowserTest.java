package io.linli.platform.request;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What browsers are told about answers, and which pages they let call. */
@LinliTest
class BrowserTest {
  /** What the service under test is configured with. */
  private static final String ALLOWED = "https://console.test.linli.invalid";

  @Test
  void answersAreNeitherKeptNorGuessedNorFramed() {
    Tenants.street()
        .call()
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Strict-Transport-Security", containsString("max-age=31536000"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
  }

  @Test
  void refusalsCarryTheSameHeaders() {
    Tenants.anonymous()
        .get("/api/v1/me")
        .then()
        .statusCode(401)
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff");
  }

  @Test
  void thePageOfTheContractMayRunItsOwnScriptsOnly() {
    RestAssured.given()
        .get("/swagger-ui/")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("default-src 'self'"));
  }

  @Test
  void pagesOfOthersMayNotCallUnlessTheOperatorSaysSo() {
    RestAssured.given()
        .header("Origin", "https://elsewhere.example")
        .get("/api/v1/me")
        .then()
        .statusCode(403)
        .header("Access-Control-Allow-Origin", nullValue());
    preflight("https://elsewhere.example").header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void pagesOfTheConfiguredOriginMayCallAndReadWhatClientsNeed() {
    preflight(ALLOWED)
        .statusCode(200)
        .header("Access-Control-Allow-Origin", equalTo(ALLOWED))
        .header("Access-Control-Allow-Headers", containsString("If-Match"));
    Tenants.street()
        .call()
        .header("Origin", ALLOWED)
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", equalTo(ALLOWED))
        .header("Access-Control-Expose-Headers", containsString("ETag"));
  }

  private static ValidatableResponse preflight(String origin) {
    return RestAssured.given()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "PUT")
        .header("Access-Control-Request-Headers", "authorization,if-match")
        .options("/api/v1/me")
        .then();
  }
}
