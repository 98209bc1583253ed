package io.linli.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.CapturedLog;
import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.TokenIssuer;
import io.linli.testkit.Transfers;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever callers send, and whatever goes wrong with it, the log has none of it. */
@LinliTest
class LogContentTest {
  private static final String JOBS = "io.linli.platform.job.JobRunner";
  private static final String NAME = "欧阳不可记录";
  private static final String NUMBER = "11010519491231002X";
  private static final String TELEPHONE = "13812345678";

  @Test
  void neitherPersonalDataNorTokensAreLogged() {
    Party street = Tenants.street();
    UUID household = Households.household(street);
    String forged = TokenIssuer.forger().token(street.id(), street.subject(), Set.of("manager"));
    try (CapturedLog log = CapturedLog.open()) {
      registerOccupant(street, household, NAME, 201);
      registerOccupant(street, household, NAME + "\u0000", 400);
      registerOccupant(street, household, NAME.repeat(200), 400);
      street.call().body("{\"name\": \"" + NAME + "\", ").post(occupants(household));
      street
          .call()
          .body(Map.of("identityNumber", NUMBER))
          .post("/api/v1/occupant-searches")
          .then()
          .statusCode(200);
      Transfers.importCsv(
          street, "HOUSEHOLDS", Transfers.HOUSEHOLD_HEADINGS + NAME + "," + NUMBER + "\n");
      Tenants.withToken(forged).get("/api/v1/me").then().statusCode(401);
      Tenants.withToken("not.a." + NUMBER).get("/api/v1/me").then().statusCode(401);

      assertThat(log.await(JOBS)).isNotEmpty();
      assertThat(log.text())
          .doesNotContain(NAME, NUMBER, TELEPHONE, forged, street.subject(), "Bearer");
    }
  }

  @Test
  void aJobSaysForWhichRequestAndTenantItWorked() {
    Party street = Tenants.street();
    try (CapturedLog log = CapturedLog.open()) {
      Transfers.export(
          street,
          street.call().header("X-Request-Id", "ordered-by-me"),
          "COMMUNITIES",
          Map.of("format", "CSV"));

      assertThat(log.await(JOBS))
          .anySatisfy(
              line ->
                  assertThat(line.getMdcCopy())
                      .containsEntry("requestId", "ordered-by-me")
                      .containsEntry("tenantId", street.id().toString()));
    }
  }

  private static void registerOccupant(Party party, UUID household, String name, int atLeast) {
    Map<String, Object> person =
        Map.of("name", name, "telephone", TELEPHONE, "identityNumber", NUMBER);
    int status =
        party
            .call()
            .body(Map.of("kind", "OWNER", "person", person))
            .post(occupants(household))
            .statusCode();
    assertThat(status).isBetween(atLeast, 499);
  }

  private static String occupants(UUID household) {
    return "/api/v1/households/" + household + "/occupants";
  }
}
