package io.linli.tenancy.tenant;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import java.util.Map;
import org.junit.jupiter.api.Test;

@LinliTest
class TenantOnboardingTest {

  @Test
  void suspensionLocksMembersOutFromTheirNextRequestOn() {
    Tenants.Party company = Tenants.company();
    company.call().get("/api/v1/members").then().statusCode(200);

    Tenants.platform()
        .header("If-Match", "\"0\"")
        .body(Map.of("reason", "欠费"))
        .post("/api/v1/tenants/" + company.id() + "/suspension")
        .then()
        .statusCode(200)
        .body("status", equalTo("SUSPENDED"));

    company
        .call()
        .get("/api/v1/members")
        .then()
        .statusCode(403)
        .body("code", equalTo("tenant-suspended"));
  }

  @Test
  void refusesASupervisorForAnAreaThatDoesNotExist() {
    Tenants.platform()
        .body(
            Map.of(
                "kind", "STREET",
                "name", "无此街道",
                "areaCode", "999999999",
                "administrator", Map.of("subject", "nobody", "displayName", "无")))
        .post("/api/v1/tenants")
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/areaCode"));
  }
}
