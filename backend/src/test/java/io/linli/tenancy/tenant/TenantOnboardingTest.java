package io.linli.tenancy.tenant;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  @Test
  void aSuspendedTenantWorksAgainOnceReactivated() {
    Tenants.Party company = Tenants.company();
    change(company, "suspension", 0).statusCode(200);
    Tenants.platform()
        .header("If-Match", "\"1\"")
        .post("/api/v1/tenants/" + company.id() + "/reactivation")
        .then()
        .statusCode(200)
        .body("status", equalTo("ACTIVE"));

    company.call().get("/api/v1/members").then().statusCode(200);
  }

  @Test
  void aClosedTenantIsGoneForGood() {
    Tenants.Party company = Tenants.company();
    change(company, "closing", 0).statusCode(200);

    company
        .call()
        .get("/api/v1/members")
        .then()
        .statusCode(403)
        .body("code", equalTo("tenant-closed"));
    change(company, "reactivation", 1)
        .statusCode(409)
        .body("code", equalTo("tenant-status-conflict"));
  }

  @Test
  void refusesASecondTenantForAJurisdiction() {
    Tenants.Party street = Tenants.street();

    Tenants.platform()
        .body(
            Map.of(
                "kind",
                "STREET",
                "name",
                "又一个街道办事处",
                "areaCode",
                street.areaCode(),
                "administrator",
                Map.of("subject", "second", "displayName", "二")))
        .post("/api/v1/tenants")
        .then()
        .statusCode(409)
        .body("code", equalTo("jurisdiction-taken"));
  }

  @Test
  void refusesACompanyWithoutItsCreditCode() {
    Tenants.platform()
        .body(
            Map.of(
                "kind", "COMPANY",
                "name", "无证物业",
                "administrator", Map.of("subject", "someone", "displayName", "某")))
        .post("/api/v1/tenants")
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/creditCode"));
  }

  @Test
  void aTenantCanBeSignedInForAtOnceWhereNoAccountsAreKept() {
    Tenants.platform()
        .get("/api/v1/tenants/" + Tenants.company().id())
        .then()
        .body("signIn", equalTo("READY"));
  }

  static Stream<Map<String, Object>> administratorsWhomNobodyKnows() {
    return Stream.of(
        Map.of("displayName", "无"),
        Map.of("displayName", "无", "subject", " "),
        Map.of("displayName", "无", "subject", "a", "email", "a@example.com"),
        Map.of("displayName", "无", "email", "no address"),
        Map.of("displayName", "无", "email", "a@example.com"));
  }

  @ParameterizedTest
  @MethodSource("administratorsWhomNobodyKnows")
  void refusesAFirstAdministratorWithoutASubject(Map<String, Object> administrator) {
    Tenants.platform()
        .body(
            Map.of(
                "kind",
                "COMPANY",
                "name",
                "无人物业",
                "creditCode",
                "91410105MA00000X0X",
                "administrator",
                administrator))
        .post("/api/v1/tenants")
        .then()
        .statusCode(422)
        .body("violations.pointer", everyItem(startsWith("/administrator/")));
  }

  @Test
  void letsNoTenantOnboardOthers() {
    Tenants.company().call().get("/api/v1/tenants").then().statusCode(403);
  }

  private static ValidatableResponse change(Tenants.Party party, String what, int version) {
    return Tenants.platform()
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("reason", "测试"))
        .post("/api/v1/tenants/" + party.id() + "/" + what)
        .then();
  }
}
