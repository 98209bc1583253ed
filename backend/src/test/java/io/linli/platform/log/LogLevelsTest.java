package io.linli.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.CapturedLog;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Management;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@LinliTest
class LogLevelsTest {
  private static final String BINDING = "io.linli.tenancy.binding";
  private static final String FILTER = BINDING + ".CallerFilter";

  @AfterEach
  void takeBack() {
    Management.call().delete("/q/log-levels/" + BINDING).then().statusCode(200);
  }

  @Test
  void aRunningReplicaSaysMoreAndThenLessAgain() {
    Party street = Tenants.street();
    try (CapturedLog log = CapturedLog.open()) {
      street.call().get("/api/v1/me").then().statusCode(200);
      assertThat(log.of(FILTER)).isEmpty();

      Management.call()
          .put("/q/log-levels/" + BINDING + "?level=DEBUG")
          .then()
          .statusCode(200)
          .body("changed." + "'" + BINDING + "'", equalTo("DEBUG"));
      street
          .call()
          .header("X-Request-Id", "night-shift-1")
          .get("/api/v1/me")
          .then()
          .statusCode(200);

      assertThat(log.of(FILTER))
          .singleElement()
          .satisfies(
              line -> {
                assertThat(CapturedLog.message(line)).isEqualTo("GET /api/v1/me");
                assertThat(line.getMdcCopy())
                    .containsEntry("requestId", "night-shift-1")
                    .containsEntry("tenantId", street.id().toString())
                    .doesNotContainValue(street.subject());
              });

      Management.call()
          .delete("/q/log-levels/" + BINDING)
          .then()
          .statusCode(200)
          .body("changed", anEmptyMap());
      street.call().get("/api/v1/me").then().statusCode(200);
      assertThat(log.of(FILTER)).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "org.hibernate.orm.jdbc.bind, DEBUG",
    "org.postgresql, DEBUG",
    "io.vertx, DEBUG",
    "io.linlinot, DEBUG",
    "io.linli, TRACE",
    "io.linli, loud",
    "io.linli, ''",
  })
  void whatWouldLogPersonalDataOrDoesNotExistIsRefused(String category, String level) {
    Management.call()
        .put("/q/log-levels/" + category + "?level=" + level)
        .then()
        .statusCode(400)
        .body("reason", containsString("["));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/log-levels", "/q/metrics", "/q/health/ready"})
  void theApisPortKnowsNothingOfIt(String path) {
    RestAssured.given().get(path).then().statusCode(404);
  }
}
