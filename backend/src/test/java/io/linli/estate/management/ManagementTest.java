package io.linli.estate.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.linli.assessment.Levels;
import io.linli.estate.Estates;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.problem.Problem;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LinliTest
class ManagementTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 10);

  @Inject Estates estates;
  @Inject CallerContext callers;

  @Test
  void takesAnEstateIntoCustodyAndKeepsTheHistory() {
    Party street = Tenants.street();
    UUID community = io.linli.testkit.Estates.community(street);

    change(street, community, 0, Map.of("mode", "STREET_CUSTODY", "reason", "无人管理"))
        .statusCode(200)
        .body("mode", equalTo("STREET_CUSTODY"))
        .body("tenantId", equalTo(street.id().toString()))
        .body("version", equalTo(1));
    change(street, community, 1, Map.of("mode", "UNIT_SELF", "reason", "单位接管")).statusCode(200);

    street
        .call()
        .get("/api/v1/communities/" + community + "/management/periods")
        .then()
        .body("items.mode", contains("UNIT_SELF", "STREET_CUSTODY"))
        .body("items[0].validUntil", nullValue())
        .body("items[1].reason", equalTo("无人管理"));
  }

  @Test
  void givesAnEstateIntoTheCustodyOfTheNeighbourhoodBelow() {
    Party street = Tenants.street();
    UUID community = io.linli.testkit.Estates.community(street);
    Party neighbourhood = neighbourhood(street);

    change(
            street,
            community,
            0,
            Map.of(
                "mode", "NEIGHBOURHOOD_CUSTODY",
                "managingTenantId", neighbourhood.id(),
                "reason", "社区托管"))
        .statusCode(200)
        .body("tenantId", equalTo(neighbourhood.id().toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "PROFESSIONAL_COMPANY,,, /mode, mode-by-contract",
    "STREET_CUSTODY, company,, /managingTenantId, manager-not-supervisor",
    "STREET_CUSTODY, other street,, /managingTenantId, manager-not-supervisor",
    "STREET_CUSTODY, neighbourhood,, /managingTenantId, manager-not-street",
    "NEIGHBOURHOOD_CUSTODY, street,, /managingTenantId, manager-not-neighbourhood",
    "NEIGHBOURHOOD_CUSTODY,,, /managingTenantId, manager-not-neighbourhood",
    "QUASI_PROPERTY, street,, /managingTenantId, manager-not-neighbourhood",
    "QUASI_PROPERTY, neighbourhood elsewhere,, /managingTenantId, manager-not-supervisor",
    "NONE, street,, /managingTenantId, mode-without-manager",
    "OWNERS_COMMITTEE, neighbourhood,, /managingTenantId, mode-without-manager",
    "STREET_CUSTODY,, 2999-01-01, /from, date-in-future"
  })
  void refusesAModeThatASupervisorCantSet(
      String mode, String manager, String from, String pointer, String code) {
    Party street = Tenants.street();
    UUID community = io.linli.testkit.Estates.community(street);
    Map<String, Object> body = new HashMap<>(Map.of("mode", mode, "reason", "测试"));
    if (manager != null) {
      Party named =
          switch (manager) {
            case "company" -> Tenants.company();
            case "street" -> street;
            case "neighbourhood" -> neighbourhood(street);
            case "neighbourhood elsewhere" -> {
              Party elsewhere = Tenants.street();
              io.linli.testkit.Estates.neighbourhood(elsewhere);
              yield neighbourhood(elsewhere);
            }
            default -> Tenants.street();
          };
      body.put("managingTenantId", named.id());
    }
    if (from != null) {
      body.put("from", from);
    }

    change(street, community, 0, body)
        .statusCode(422)
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].code", equalTo(code));
  }

  /** Level two of supervision stands below the street (domain.md T4). */
  @ParameterizedTest(name = "{0} with {1}, changed by the {2}: {3}")
  @CsvSource({
    "NONE, nobody, neighbourhood, 200",
    "NEIGHBOURHOOD_CUSTODY, neighbourhood, neighbourhood, 200",
    "QUASI_PROPERTY, neighbourhood, neighbourhood, 200",
    "STREET_CUSTODY, street, neighbourhood, 409",
    "UNIT_SELF, nobody, neighbourhood, 409",
    "OWNERS_COMMITTEE, nobody, neighbourhood, 409",
    "STREET_CUSTODY, street, street, 200",
    "STREET_CUSTODY, street, district, 200",
    "NEIGHBOURHOOD_CUSTODY, neighbourhood, street, 200",
    "OWNERS_COMMITTEE, nobody, street, 200"
  })
  void letsANeighbourhoodDecideOnlyWhereNobodyElseManages(
      String mode, String manager, String by, int status) {
    Levels levels = Levels.fresh();
    Party street = levels.street();
    UUID community = io.linli.testkit.Estates.community(street);
    Party neighbourhood = neighbourhood(street);
    Map<String, Object> standing = new HashMap<>(Map.of("mode", mode, "reason", "现状"));
    if (manager.equals("neighbourhood")) {
      standing.put("managingTenantId", neighbourhood.id());
    }
    change(street, community, 0, standing).statusCode(200);
    Party caller =
        switch (by) {
          case "neighbourhood" -> neighbourhood;
          case "district" -> levels.district();
          default -> street;
        };
    Map<String, Object> custody =
        new HashMap<>(Map.of("mode", "NEIGHBOURHOOD_CUSTODY", "reason", "托管"));
    custody.put("managingTenantId", neighbourhood.id());

    ValidatableResponse answer = change(caller, community, 1, custody).statusCode(status);
    if (status == 409) {
      answer.body("code", equalTo("managed-by-another")).body("title", equalTo("小区正由他方管理"));
      street.call().get("/api/v1/communities/" + community).then().body("version", equalTo(1));
    }
  }

  @Test
  void tellsANeighbourhoodWhyInTheCallersLanguage() {
    Party street = Tenants.street();
    UUID community = io.linli.testkit.Estates.community(street);
    change(street, community, 0, Map.of("mode", "STREET_CUSTODY", "reason", "托管")).statusCode(200);

    neighbourhood(street)
        .call()
        .header("Accept-Language", "en")
        .header("If-Match", "\"1\"")
        .body(Map.of("mode", "NONE", "reason", "误"))
        .put("/api/v1/communities/" + community + "/management")
        .then()
        .statusCode(409)
        .body("title", equalTo("Somebody else manages the community"));
  }

  @Test
  void refusesAPeriodThatBeginsBeforeTheCurrentOne() {
    Party street = Tenants.street();
    UUID community = io.linli.testkit.Estates.community(street);
    change(street, community, 0, Map.of("mode", "STREET_CUSTODY", "reason", "托管")).statusCode(200);

    change(street, community, 1, Map.of("mode", "NONE", "from", "2020-01-01", "reason", "误"))
        .statusCode(422)
        .body("violations[0].code", equalTo("before-current-period"));
  }

  @Test
  void refusesAChangeOnAStaleViewAndOneFromAnotherStreet() {
    Party street = Tenants.street();
    UUID community = io.linli.testkit.Estates.community(street);
    Map<String, Object> body = Map.of("mode", "STREET_CUSTODY", "reason", "托管");

    change(street, community, 7, body).statusCode(412);
    change(Tenants.street(), community, 0, body).statusCode(404);
    change(Tenants.company(), community, 0, body)
        .statusCode(403)
        .body("code", equalTo("wrong-capacity"));
  }

  @Test
  void movesTheWholeEstateToTheCompanyAndBack() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = io.linli.testkit.Estates.community(street);

    as(street, () -> takeOver(community, company));

    company.call().get("/api/v1/communities").then().body("items", hasSize(1));
    change(street, community, 1, Map.of("mode", "NONE", "reason", "误"))
        .statusCode(409)
        .body("code", equalTo("managed-by-company"));
    assertThat(as(street, () -> estates.isFreeFor(community, company.id()))).isTrue();
    assertThat(as(street, () -> estates.isFreeFor(community, street.id()))).isFalse();

    assertThat(as(street, () -> estates.release(community, company.id(), TODAY, "到期"))).isTrue();
    company.call().get("/api/v1/communities").then().body("items", hasSize(0));
    street
        .call()
        .get("/api/v1/communities/" + community)
        .then()
        .body("tenantId", equalTo(street.id().toString()))
        .body("managementMode", equalTo("NONE"));
  }

  @Test
  void refusesACompanyTakingOverFromAnotherOne() {
    Party street = Tenants.street();
    UUID community = io.linli.testkit.Estates.community(street);
    as(street, () -> takeOver(community, Tenants.company()));
    Party second = Tenants.company();

    assertThatThrownBy(() -> as(street, () -> takeOver(community, second)))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("managed-by-company");
  }

  @Test
  void tellsOtherContextsWhatTheRegisterKnows() {
    Party street = Tenants.street();
    UUID community = io.linli.testkit.Estates.community(street);

    var facts = as(street, () -> estates.facts(community));

    assertThat(facts.floorArea()).isEqualByComparingTo("39200");
    assertThat(facts.propertyRoomRatio()).isEqualByComparingTo("1.53");
    assertThat(facts.haves()).isEmpty();
    assertThat(as(street, () -> estates.factsBelow(street.areaCode()))).containsExactly(facts);
    assertThatThrownBy(() -> as(Tenants.street(), () -> estates.facts(community)))
        .hasMessageContaining("not-found");
  }

  private boolean takeOver(UUID community, Party company) {
    estates.takeOver(community, company.id(), TODAY, "服务合同生效");
    return true;
  }

  @ActivateRequestContext
  <T> T as(Party supervisor, Supplier<T> work) {
    Caller caller =
        new Caller(
            supervisor.subject(),
            supervisor.id(),
            Capacity.SUPERVISOR,
            supervisor.areaCode(),
            Set.of());
    return callers.callAs(caller, () -> QuarkusTransaction.requiringNew().call(work::get));
  }

  private static Party neighbourhood(Party street) {
    return Tenants.supervisor("NEIGHBOURHOOD", street.areaCode() + "001");
  }

  private static ValidatableResponse change(
      Party by, UUID community, int version, Map<String, Object> body) {
    return by.call()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put("/api/v1/communities/" + community + "/management")
        .then();
  }
}
