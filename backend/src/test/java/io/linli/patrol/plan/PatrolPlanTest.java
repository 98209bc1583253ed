package io.linli.patrol.plan;

import static io.linli.testkit.Patrols.PLANS;
import static io.linli.testkit.Patrols.POINTS;
import static io.linli.testkit.Patrols.ROUNDS;
import static io.linli.testkit.Patrols.content;
import static io.linli.testkit.Patrols.make;
import static io.linli.testkit.Patrols.monthly;
import static io.linli.testkit.Patrols.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Patrols;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@LinliTest
class PatrolPlanTest {
  private Party street;
  private Party company;
  private UUID community;
  private String pump;

  @BeforeEach
  void anEstateWithAPoint() {
    street = Tenants.street();
    company = Tenants.company();
    community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
    pump = point(company, community, "消防泵房");
  }

  @Test
  void anEstateTakesTheFireListOfSixOverWithOneCall() {
    String gate = point(company, community, "东门");
    ValidatableResponse adopted =
        adopt("fire-six")
            .statusCode(201)
            .body("title", equalTo("今冬明春火灾防控六项检查"))
            .body("cadence.kind", equalTo("EVERY_DAYS"))
            .body("cadence.every", equalTo(7))
            .body("post", equalTo("消防安全员"))
            .body("points.patrolPointId", equalTo(List.of(pump, gate)))
            .body("source", notNullValue());
    String checklist = adopted.extract().path("patrolChecklistId");

    street
        .call()
        .get(Patrols.CHECKLISTS + "/" + checklist)
        .then()
        .statusCode(200)
        .body("readyPlan", equalTo("fire-six"))
        .body("checkItems", hasSize(6))
        .body("checkItems.code", hasItems("escape-routes", "wiring", "open-fire"));
    assertThat(adopt("fire-six").extract().<String>path("patrolChecklistId")).isEqualTo(checklist);
  }

  @Test
  void everyReadyPlanCanBeTakenOver() {
    List<String> codes =
        company
            .call()
            .get("/api/v1/patrol-ready-plans")
            .then()
            .statusCode(200)
            .extract()
            .path("items.code");

    assertThat(codes)
        .containsExactly(
            "common-parts",
            "decoration-sites",
            "fire-equipment",
            "fire-six",
            "holiday-check",
            "key-points",
            "two-rounds-a-day");
    codes.forEach(code -> adopt(code).statusCode(201));
    adopt("nothing").statusCode(422).body("violations[0].code", equalTo("ready-plan-unknown"));
  }

  static Stream<Arguments> nonsense() {
    return Stream.of(
        Arguments.of(Map.of("kind", "EVERY_HOURS", "every", 0), "/plan/cadence/every", "min"),
        Arguments.of(Map.of("kind", "EVERY_HOURS"), "/plan/cadence/every", "cadence-every"),
        Arguments.of(
            Map.of("kind", "TIMES_A_DAY", "every", 97),
            "/plan/cadence/every",
            "cadence-every-most"),
        Arguments.of(Map.of("kind", "WEEKDAYS"), "/plan/cadence/weekdays", "cadence-weekdays"),
        Arguments.of(
            daily(List.of(Map.of("from", "20:00", "to", "08:00"))),
            "/plan/cadence/windows/0/to",
            "time-window-turned-round"),
        Arguments.of(
            daily(
                List.of(
                    Map.of("from", "08:00", "to", "12:00"),
                    Map.of("from", "11:00", "to", "13:00"))),
            "/plan/cadence/windows",
            "time-windows-overlap"),
        Arguments.of(
            daily(List.of(Map.of("from", "8 Uhr", "to", "12:00"))),
            "/plan/cadence/windows/0/from",
            "pattern"));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void refusesCadencesThatMakeNoSense(Map<String, Object> cadence, String at, String code) {
    refused(content(cadence, List.of(pump)), at, code);
  }

  @Test
  void refusesPlansThatLeadNowhere() {
    refused(content(monthly(), List.of()), "/plan/patrolPointIds", "patrol-plan-without-points");
    refused(
        content(monthly(), List.of(pump, pump)), "/plan/patrolPointIds/1", "patrol-point-twice");
    Map<String, Object> turned = content(monthly(), List.of(pump));
    turned.put("validUntil", Contracts.today().minusDays(1).toString());
    refused(turned, "/plan/validUntil", "dates-turned-round");
    Map<String, Object> past = content(monthly(), List.of(pump));
    past.put("validFrom", Contracts.today().minusDays(1).toString());
    refused(past, "/plan/validFrom", "date-in-past");
    Map<String, Object> nobody = content(monthly(), List.of(pump));
    nobody.remove("post");
    refused(nobody, "/plan/post", "patrol-by-nobody");
    nobody.put("assignee", "somebody else");
    refused(nobody, "/plan/assignee", "assignee-unknown");
  }

  @Test
  void aRetiredPointIsNotLostAndNoPlanTakesItUp() {
    String gate = point(company, community, "东门");
    make(company, community, content(monthly(), List.of(pump, gate))).statusCode(201);

    retire(gate).statusCode(200).body("retiredAt", notNullValue());

    company.call().get(POINTS + "/" + gate).then().statusCode(200).body("name", equalTo("东门"));
    refused(content(monthly(), List.of(gate)), "/plan/patrolPointIds/0", "patrol-point-is-retired");
    retire(gate).statusCode(409).body("code", equalTo("patrol-point-retired"));
    retire(pump).statusCode(409).body("code", equalTo("patrol-last-point"));
    point(company, community, "东门");
    company
        .call()
        .queryParam("communityId", community)
        .get(POINTS)
        .then()
        .body("items.name", equalTo(List.of("消防泵房", "东门")));
  }

  @Test
  void pointsOfAnEstateAreToldApart() {
    point(company, community, Map.of("name", "消防泵房"))
        .statusCode(409)
        .body("code", equalTo("patrol-point-taken"));
    point(company, community, Map.of("name", "西门", "qrText", "LL-1")).statusCode(201);
    point(company, community, Map.of("name", "南门", "qrText", "LL-1"))
        .statusCode(409)
        .body("code", equalTo("patrol-point-taken"));
    point(company, community, Map.of("name", "北门", "latitude", 34.7))
        .statusCode(422)
        .body("violations[0].code", equalTo("position-incomplete"));
    point(company, community, Map.of("name", "楼", "buildingId", UUID.randomUUID()))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/description/buildingId"));
  }

  @Test
  void aChangedPlanMakesTheRoundsAnewWhoseTimeHasNotCome() {
    ValidatableResponse made =
        make(company, community, content(every("EVERY_DAYS", 1), List.of(pump))).statusCode(201);
    String plan = made.extract().path("id");
    assertThat(rounds(plan)).hasSize(8);

    company
        .call()
        .header("If-Match", made.extract().header("ETag"))
        .body(content(every("EVERY_DAYS", 7), List.of(pump)))
        .put(PLANS + "/" + plan)
        .then()
        .statusCode(200);

    assertThat(rounds(plan)).hasSize(2);
    String etag = company.call().get(PLANS + "/" + plan).then().extract().header("ETag");
    company
        .call()
        .header("If-Match", etag)
        .body(Map.of("reason", "防火季结束"))
        .post(PLANS + "/" + plan + "/ending")
        .then()
        .statusCode(200)
        .body("endedBecause", equalTo("防火季结束"));
    assertThat(rounds(plan)).hasSize(1);
    company
        .call()
        .header("If-Match", company.call().get(PLANS + "/" + plan).then().extract().header("ETag"))
        .body(content(monthly(), List.of(pump)))
        .put(PLANS + "/" + plan)
        .then()
        .statusCode(409)
        .body("code", equalTo("patrol-plan-ended"));
  }

  @Test
  void aStreetSeesThePlansOfItsAreaAndMakesNone() {
    make(company, community, content(monthly(), List.of(pump))).statusCode(201);

    street.call().get(PLANS).then().body("items", hasSize(1));
    Tenants.street().call().get(PLANS).then().body("items", hasSize(0));
    Tenants.company().call().get(PLANS).then().body("items", hasSize(0));
    make(street, community, content(monthly(), List.of(pump)))
        .statusCode(422)
        .body("violations[0].code", equalTo("community-unknown"));
  }

  private List<String> rounds(String plan) {
    return street
        .call()
        .queryParam("patrolPlanId", plan)
        .get(ROUNDS)
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  private void refused(Map<String, Object> content, String at, String code) {
    make(company, community, content)
        .statusCode(422)
        .body("violations[0].pointer", equalTo(at))
        .body("violations[0].code", equalTo(code));
  }

  private ValidatableResponse adopt(String readyPlan) {
    return company
        .call()
        .body(
            Map.of(
                "readyPlan",
                readyPlan,
                "communityId",
                community,
                "validFrom",
                Contracts.today().toString()))
        .post("/api/v1/patrol-plan-adoptions")
        .then();
  }

  private ValidatableResponse retire(String point) {
    String etag = company.call().get(POINTS + "/" + point).then().extract().header("ETag");
    return company
        .call()
        .header("If-Match", etag)
        .body(Map.of("reason", "已拆除"))
        .post(POINTS + "/" + point + "/retirement")
        .then();
  }

  private static Map<String, Object> every(String kind, int n) {
    return Map.of("kind", kind, "every", n);
  }

  private static Map<String, Object> daily(List<Map<String, String>> windows) {
    return Map.of("kind", "EVERY_DAYS", "every", 1, "windows", windows);
  }
}
