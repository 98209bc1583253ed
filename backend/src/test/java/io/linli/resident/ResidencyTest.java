package io.linli.resident;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.linli.testkit.Contracts;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Residents;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A household is shared, sold and left (domain.md T5). */
@LinliTest
class ResidencyTest {
  private static final String HOMES = "/api/v1/me/residencies/";

  private ResidentWorld world;

  @BeforeEach
  void build() {
    world = ResidentWorld.build();
  }

  @Test
  void accessEndsAtOnceWhenTheHouseholdIsSold() {
    Party owner = Residents.person();
    Party spouse = Residents.person();
    String residency =
        Residents.confirm(
            world.company(), Residents.claim(owner, world.claim("1号楼", "101", "张小明")));
    String family = Residents.family(owner, residency, spouse);
    Party tenant = Residents.person();
    String renting =
        Residents.confirm(
            world.company(), Residents.claim(tenant, world.claim("1号楼", "101", "李四")));
    spouse.call().get(HOMES + family + "/housemates").then().statusCode(200);

    sell();

    for (Map.Entry<Party, String> gone : Map.of(owner, residency, spouse, family).entrySet()) {
      Party person = gone.getKey();
      person
          .call()
          .get(HOMES + gone.getValue())
          .then()
          .body("status", equalTo("ENDED"))
          .body("household", nullValue());
      person.call().get(HOMES + gone.getValue() + "/housemates").then().statusCode(409);
      person.call().get("/api/v1/me").then().body("homes", empty());
    }
    tenant.call().get(HOMES + renting).then().body("status", equalTo("ACTIVE"));
    tenant.call().get(HOMES + renting + "/housemates").then().body("items.id", contains(renting));
  }

  @Test
  void anEntryThatGetsAnotherNameIsAnotherPersons() {
    Party tenant = Residents.person();
    String renting =
        Residents.confirm(
            world.company(), Residents.claim(tenant, world.claim("1号楼", "101", "李四")));
    String entry =
        world
            .company()
            .call()
            .get("/api/v1/households/" + world.household() + "/occupants")
            .path("items.find { it.kind == 'OCCUPANT' }.id");

    rename(entry, "李 四", "13812345678");
    tenant.call().get(HOMES + renting).then().body("status", equalTo("ACTIVE"));
    rename(entry, "王五", "13812345678");

    tenant.call().get(HOMES + renting).then().body("status", equalTo("ENDED"));
    tenant.call().get("/api/v1/me").then().body("homes", empty());
    Residents.confirm(
        world.company(), Residents.claim(Residents.person(), world.claim("1号楼", "101", "王五")));
  }

  @Test
  void anAppealThatIsUpheldAfterTheSaleOpensNothing() {
    Party owner = Residents.person();
    String residency =
        Residents.confirm(
            world.company(), Residents.claim(owner, world.claim("1号楼", "101", "张小明")));
    String removal = Residents.removal(world.company(), residency);
    Residents.appeal(owner, removal);
    sell();

    Residents.step(
            world.street(),
            "/api/v1/removal-appeals/" + removal,
            "answer",
            Map.of("upheld", true, "answer", "依据不足"))
        .then()
        .statusCode(200);

    owner.call().get(HOMES + residency).then().body("status", equalTo("ENDED"));
    owner.call().get(HOMES + residency + "/housemates").then().statusCode(409);
  }

  @Test
  void aRemovalOutlivesTheResidencyThatItEnded() {
    Party owner = Residents.person();
    String residency =
        Residents.confirm(
            world.company(), Residents.claim(owner, world.claim("1号楼", "101", "张小明")));
    Residents.removal(world.company(), residency);
    sell();
    Residents.registered(world.company(), world.household(), "OCCUPANT", "张小明");

    String again = Residents.claim(owner, world.claim("1号楼", "101", "张小明"));

    Residents.step(world.company(), "/api/v1/residency-claims/" + again, "confirmation", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("person-removed"));
  }

  @Test
  void residentsOfAHouseholdSeeEachOtherMasked() {
    Party owner = Residents.person();
    Party spouse = Residents.person();
    String residency =
        Residents.confirm(
            world.company(), Residents.claim(owner, world.claim("1号楼", "101", "张小明")));
    String family = Residents.family(owner, residency, spouse);

    owner
        .call()
        .get(HOMES + residency + "/housemates")
        .then()
        .body("items.name", contains("张小明", "李*"))
        .body("items.answeredFor", contains(false, true));
    spouse
        .call()
        .get(HOMES + family + "/housemates")
        .then()
        .body("items.name", contains("张*", "李小红"));
    spouse.call().get(HOMES + residency).then().statusCode(404);
  }

  @Test
  void onlyAnOwnerAsksTheFamilyInAndOnlyInTime() {
    Party owner = Residents.person();
    Party spouse = Residents.person();
    String residency =
        Residents.confirm(
            world.company(), Residents.claim(owner, world.claim("1号楼", "101", "张小明")));
    String family = Residents.family(owner, residency, spouse);
    spouse
        .call()
        .body(Map.of("ownResidencyId", family, "name", "李小兰", "relation", "姐妹"))
        .post("/api/v1/me/family-invitations")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-the-owner"));
    Response made =
        owner
            .call()
            .body(Map.of("ownResidencyId", residency, "name", "张小兵", "relation", "儿子"))
            .post("/api/v1/me/family-invitations");
    Residents.step(owner, "/api/v1/me/family-invitations/" + made.path("id"), "revocation", null)
        .then()
        .statusCode(200);

    accept(made.path("code")).statusCode(409).body("code", equalTo("family-invitation-closed"));
    accept("no-code").statusCode(422).body("violations[0].pointer", equalTo("/code"));
  }

  @Test
  void anInvitationIsWorthNothingOnceItsOwnerHasLeft() {
    Party owner = Residents.person();
    String residency =
        Residents.confirm(
            world.company(), Residents.claim(owner, world.claim("1号楼", "101", "张小明")));
    String code =
        owner
            .call()
            .body(Map.of("ownResidencyId", residency, "name", "张小兵", "relation", "儿子"))
            .post("/api/v1/me/family-invitations")
            .path("code");
    Residents.step(owner, HOMES + residency, "leaving", null).then().statusCode(200);

    accept(code).statusCode(422);
    Residents.confirm(world.company(), Residents.claim(owner, world.claim("1号楼", "101", "张小明")));
    accept(code).statusCode(422);
  }

  @Test
  void aNewManagerFindsTheResidentsOfItsEstate() {
    Party owner = Residents.person();
    String residency =
        Residents.confirm(
            world.company(), Residents.claim(owner, world.claim("1号楼", "101", "张小明")));
    String open = Residents.claim(Residents.person(), world.claim("1号楼", "101", "李四"));
    Party next = Tenants.company();

    world.handOverTo(next);

    next.call().get("/api/v1/residencies/" + residency).then().statusCode(200);
    world.company().call().get("/api/v1/residencies/" + residency).then().statusCode(404);
    owner.call().get(HOMES + residency).then().body("status", equalTo("ACTIVE"));
    Residents.confirm(next, open);
  }

  private void sell() {
    world
        .company()
        .call()
        .body(Map.of("date", Contracts.today().toString(), "owners", List.of(Map.of("name", "赵六"))))
        .post("/api/v1/households/" + world.household() + "/ownership-transfers")
        .then()
        .statusCode(200);
  }

  private void rename(String entry, String name, String telephone) {
    String path = "/api/v1/occupants/" + entry;
    world
        .company()
        .call()
        .header("If-Match", world.company().call().get(path).header("ETag"))
        .body(Map.of("name", name, "telephone", telephone))
        .put(path)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse accept(String code) {
    return Residents.person()
        .call()
        .body(Map.of("code", code))
        .post("/api/v1/family-invitation-acceptances")
        .then();
  }
}
