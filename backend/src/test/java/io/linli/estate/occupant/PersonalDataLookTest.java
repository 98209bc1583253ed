package io.linli.estate.occupant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.platform.caller.Roles;
import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@LinliTest
class PersonalDataLookTest {

  @Test
  void showsPersonalDataInFullToTheManagingTenantAndRecordsWhoLookedAndWhy() {
    Party street = Tenants.street();
    UUID occupant = occupant(street);

    look(street, occupant, "电话联系业主")
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("name", equalTo("张小明"))
        .body("telephone", equalTo("13812345678"))
        .body("identityNumber", equalTo("11010519491231002X"));

    looks(street)
        .body("items.occupantId", contains(occupant.toString()))
        .body("items[0].subject", equalTo(street.subject()))
        .body("items[0].reason", equalTo("电话联系业主"));
  }

  @Test
  void showsNothingWithoutAReasonOrToThoseWhoDontNeedIt() {
    Party street = Tenants.street();
    UUID occupant = occupant(street);

    look(street, occupant, " ").statusCode(422);
    street
        .as(Set.of(Roles.READ_ONLY, Roles.ASSESSOR, Roles.TENANT_ADMINISTRATOR))
        .body(Map.of("reason", "好奇"))
        .post("/api/v1/occupants/" + occupant + "/personal-data-looks")
        .then()
        .statusCode(403);
    looks(street).body("items", hasSize(0));
  }

  @Test
  void showsNothingToASupervisorThatDoesntManageTheEstate() {
    Party street = Tenants.street();
    UUID occupant = occupant(street);
    Party district = Tenants.supervisor("NEIGHBOURHOOD", street.areaCode() + "001");

    district
        .call()
        .get("/api/v1/occupants/" + occupant)
        .then()
        .statusCode(200)
        .body("name", equalTo("张*"));
    look(district, occupant, "检查").statusCode(404);
    look(Tenants.company(), occupant, "检查").statusCode(404);
  }

  @Test
  void keepsNamesAndNumbersOutOfTheAuditTrail() {
    Party street = Tenants.street();
    UUID occupant = occupant(street);

    String trail =
        street
            .call()
            .get("/api/v1/audit-entries?recordId=" + occupant)
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].recordType", equalTo("occupant"))
            .body("items[0].changes.find { it.field == 'name' }.after", equalTo("***"))
            .extract()
            .asString();

    assertThat(trail).doesNotContain("张").doesNotContain("1381234").doesNotContain("002X");
  }

  private static UUID occupant(Party street) {
    return UUID.fromString(
        street
            .call()
            .body(OccupantTest.owner("张小明"))
            .post("/api/v1/households/" + Households.household(street) + "/occupants")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private static ValidatableResponse look(Party by, UUID occupant, String reason) {
    return by.call()
        .body(Map.of("reason", reason))
        .post("/api/v1/occupants/" + occupant + "/personal-data-looks")
        .then();
  }

  private static ValidatableResponse looks(Party by) {
    return by.call().get("/api/v1/personal-data-looks").then().statusCode(200);
  }
}
