package io.linli.estate.transfer;

import static io.linli.testkit.Transfers.HOUSEHOLD_HEADINGS;
import static io.linli.testkit.Transfers.importCsv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.linli.platform.caller.Roles;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A marked sheet shows what its orderer uploaded, and to nobody else (domain.md T6). */
@LinliTest
class MarkedSheetTest {

  @Test
  void givesAMarkedSheetToItsOrdererOnly() {
    Party orderer = Tenants.company();
    Party colleague = colleagueOf(orderer);
    JsonPath job =
        importCsv(
            orderer,
            "HOUSEHOLDS",
            HOUSEHOLD_HEADINGS + "NONE-1,1,1,0101,15400000002,86,住宅,,张三丰,15400000001,,,,\n");
    String id = job.getString("id");

    assertThat(new String(Transfers.result(orderer, job), StandardCharsets.UTF_8))
        .contains("张三丰", "15400000001");
    colleague
        .call()
        .get("/api/v1/jobs/" + id + "/result")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
    colleague.call().get("/api/v1/jobs").then().body("items.id", hasItem(id));
    String told = colleague.call().get("/api/v1/jobs/" + id).then().extract().asString();
    assertThat(told).contains("154****0002").doesNotContain("15400000002", "15400000001", "张三丰");
  }

  private static Party colleagueOf(Party party) {
    String subject = "colleague-" + party.subject();
    party
        .call()
        .body(Map.of("subject", subject, "displayName", "同事", "roles", Roles.OF_TENANTS))
        .post("/api/v1/members")
        .then()
        .statusCode(201);
    return new Party(party.id(), subject, party.areaCode());
  }
}
