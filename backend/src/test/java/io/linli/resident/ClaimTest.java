package io.linli.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.linli.testkit.LinliTest;
import io.linli.testkit.Residents;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A household is claimed and the claim checked (domain.md T5). */
@LinliTest
class ClaimTest {
  private static final String CLAIMS = "/api/v1/residency-claims/";
  private static final String OWN_CLAIMS = "/api/v1/me/residency-claims";
  private static final String HOMES = "/api/v1/me/residencies/";

  private ResidentWorld world;

  @BeforeEach
  void build() {
    world = ResidentWorld.build();
  }

  @Test
  void aClaimThatFitsTheRegisterOpensTheHousehold() {
    Party person = Residents.person();
    String claim = Residents.claim(person, world.claim("1号楼", "101", "张小明"));
    world
        .company()
        .call()
        .get(CLAIMS + claim)
        .then()
        .statusCode(200)
        .body("name", equalTo("张*"))
        .body("finding.match", equalTo("OWNER"))
        .body("finding.householdId", equalTo(world.household().toString()));

    String residency = Residents.confirm(world.company(), claim);

    person
        .call()
        .get(HOMES + residency)
        .then()
        .statusCode(200)
        .body("name", equalTo("张小明"))
        .body("kind", equalTo("OWNER"))
        .body("status", equalTo("ACTIVE"))
        .body("household.roomNumber", equalTo("101"))
        .body("communityName", equalTo("测试小区"));
    person
        .call()
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("tenantId", nullValue())
        .body("homes.residencyId", contains(residency));
    person
        .call()
        .get(HOMES + residency + "/registered-persons")
        .then()
        .statusCode(200)
        .body("items.name", contains("张*", "李*"));
  }

  /** Wrong room, wrong name, right ones: nobody can tell from what the claimant is answered. */
  @Test
  void theAnswerToAClaimDoesNotTellWhoLivesWhere() {
    List<Map<String, Object>> answers = new ArrayList<>();
    for (Map<String, Object> claim :
        List.of(
            world.claim("1号楼", "101", "张小明"),
            world.claim("1号楼", "101", "王五"),
            world.claim("1号楼", "999", "张小明"),
            world.claim("9号楼", "101", "张小明"))) {
      Party person = Residents.person();
      Response made = person.call().body(claim).post(OWN_CLAIMS);
      assertThat(made.statusCode()).isEqualTo(201);
      Map<String, Object> answer =
          person.call().get(OWN_CLAIMS + "/" + made.path("id")).jsonPath().getMap("");
      assertThat(answer).isEqualTo(made.jsonPath().getMap(""));
      answer.keySet().removeAll(Set.of("id", "createdAt", "lapsesAt"));
      answer.keySet().removeAll(claim.keySet());
      answers.add(answer);
    }

    assertThat(answers).containsOnly(Map.of("status", "SUBMITTED", "version", 0));
  }

  @ParameterizedTest
  @CsvSource({
    "1号楼, 101, 张小明, OWNER",
    "1栋, １０１室, 张 小明, OWNER",
    "1号楼, 101, 李四, OCCUPANT",
    "1号楼, 101, 王五, NOBODY",
    "1号楼, 999, 张小明, NO_ROOM",
    "9号楼, 101, 张小明, NO_ROOM"
  })
  void whoeverChecksSeesWhatTheRegisterHas(
      String building, String room, String name, String match) {
    String claim = Residents.claim(Residents.person(), world.claim(building, room, name));

    for (Party checker : List.of(world.company(), world.head())) {
      if (checker.equals(world.head()) && building.startsWith("9")) {
        checker.call().get(CLAIMS + claim).then().statusCode(404);
      } else {
        checker
            .call()
            .get(CLAIMS + claim)
            .then()
            .statusCode(200)
            .body("finding.match", equalTo(match));
      }
    }
    int expected = match.startsWith("NO") ? 422 : 200;
    Residents.step(world.company(), CLAIMS + claim, "confirmation", null)
        .then()
        .statusCode(expected);
  }

  @Test
  void aHouseholdIsClaimedOnceByAPersonAndOnceByAnEntryOfTheRegister() {
    Party person = Residents.person();
    Map<String, Object> claim = world.claim("1号楼", "101", "张小明");
    String first = Residents.claim(person, claim);
    person
        .call()
        .body(claim)
        .post(OWN_CLAIMS)
        .then()
        .statusCode(409)
        .body("code", equalTo("claim-open"));
    String impostor = Residents.claim(Residents.person(), claim);

    Residents.confirm(world.company(), first);

    world.company().call().get(CLAIMS + impostor).then().body("finding.residents", equalTo(1));
    Residents.step(world.company(), CLAIMS + impostor, "confirmation", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("already-resident"));
    String again = Residents.claim(person, claim);
    Residents.step(world.company(), CLAIMS + again, "confirmation", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("already-resident"));
  }

  @Test
  void anotherCompanysEstateIsForItToCheck() {
    String claim = Residents.claim(Residents.person(), world.claim("1号楼", "101", "张小明"));
    Party other = ResidentWorld.build().company();

    other.call().get(CLAIMS + claim).then().statusCode(404);
    Residents.step(other, CLAIMS + claim, "confirmation", null).then().statusCode(404);
    Residents.step(other, CLAIMS + claim, "refusal", Map.of("reason", "不符")).then().statusCode(404);
    other.call().get("/api/v1/residency-claims").then().body("items.id", not(hasItem(claim)));
  }

  @Test
  void aCommunityThatDoesNotExistIsSaidSo() {
    Map<String, Object> claim = Residents.claimOf(UUID.randomUUID(), "1号楼", "101", "张小明");

    Residents.person()
        .call()
        .body(claim)
        .post(OWN_CLAIMS)
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("claimed-community-unknown"));
  }

  @Test
  void nobodyTriesOneNameAfterAnother() {
    Party person = Residents.person();
    for (int i = 0; i < 5; i++) {
      Residents.claim(person, world.claim("1号楼", "10" + i, "张小明"));
    }

    person
        .call()
        .body(world.claim("1号楼", "109", "张小明"))
        .post(OWN_CLAIMS)
        .then()
        .statusCode(409)
        .body("code", equalTo("claim-limit-reached"));
  }

  @Test
  void whoeverHeadsABuildingChecksForThatBuildingAlone() {
    String here = Residents.claim(Residents.person(), world.claim("1号楼", "101", "李四"));
    String there = Residents.claim(Residents.person(), world.claim("2号楼", "201", "孙七"));

    world
        .head()
        .call()
        .get("/api/v1/residency-claims?status=SUBMITTED")
        .then()
        .statusCode(200)
        .body("items.id", contains(here));
    world.head().call().get(CLAIMS + there).then().statusCode(404);
    Residents.confirm(world.head(), here);
  }
}
