package io.linli.tenancy.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.linli.platform.caller.Roles;
import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@LinliTest
class AuditTrailTest {

  @Test
  void tellsWhoChangedARecordFromWhatToWhat() {
    Party street = Tenants.street();
    UUID household = Households.household(street);
    street
        .call()
        .header("If-Match", "\"0\"")
        .body(Households.description("102"))
        .put("/api/v1/households/" + household)
        .then()
        .statusCode(200);

    street
        .call()
        .get("/api/v1/audit-entries?recordId=" + household)
        .then()
        .statusCode(200)
        .body("items.action", contains("UPDATE", "INSERT"))
        .body("items.subject", everyItem(equalTo(street.subject())))
        .body("items[0].requestId", notNullValue())
        .body("items[0].changes.find { it.field == 'room_number' }.before", equalTo("101"))
        .body("items[0].changes.find { it.field == 'room_number' }.after", equalTo("102"));
  }

  @Test
  void listsOneKindOfRecordPageByPage() {
    Party street = Tenants.street();
    Households.household(street);
    Households.household(street);

    String next =
        street
            .call()
            .get("/api/v1/audit-entries?recordType=household&limit=1")
            .then()
            .body("items.recordType", contains("household"))
            .extract()
            .path("nextCursor");
    street
        .call()
        .get("/api/v1/audit-entries?recordType=household&limit=1&cursor=" + next)
        .then()
        .body("items.recordType", contains("household"));
    street.call().get("/api/v1/audit-entries?recordType=Household").then().statusCode(422);
  }

  @Test
  void showsNobodyElsesTrail() {
    Party street = Tenants.street();
    UUID household = Households.household(street);

    Tenants.street()
        .call()
        .get("/api/v1/audit-entries?recordId=" + household)
        .then()
        .body("items", hasSize(0));
    street
        .as(Set.of(Roles.MANAGER, Roles.CLERK))
        .get("/api/v1/audit-entries")
        .then()
        .statusCode(403);
  }
}
