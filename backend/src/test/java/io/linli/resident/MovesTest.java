package io.linli.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.Estates;
import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Residents;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every state, every step, every kind of caller: done exactly where the table of moves says so. */
@LinliTest
class MovesTest {
  private static final Set<Integer> DONE = Set.of(200, 201, 204);
  private static final Set<Integer> REFUSED = Set.of(403, 404, 409, 422);

  /** Steps that nobody asks for: the time, or another step, brings them about. */
  private static final Set<Move> BY_THEMSELVES =
      EnumSet.of(Move.LAPSE, Move.READMIT, Move.REINSTATE, Move.BAR);

  @TestFactory
  Stream<DynamicTest> everyStepIsTakenByThoseWhoMayAndByNobodyElse() {
    Cast cast = Cast.gather();
    List<DynamicTest> tests = new ArrayList<>();
    for (Move move : Move.values()) {
      if (BY_THEMSELVES.contains(move)) {
        continue;
      }
      for (Enum<?> state : move.to().getDeclaringClass().getEnumConstants()) {
        Recorded shared = Recorded.in(state, cast);
        for (Role role : Role.values()) {
          boolean may = move.from().contains(state) && role.takes(move);
          tests.add(
              DynamicTest.dynamicTest(
                  "%s %s by %s".formatted(state, move, role),
                  () -> hold(move, may ? Recorded.in(state, cast) : shared, role, may)));
        }
      }
    }
    return tests.stream();
  }

  private static void hold(Move move, Recorded record, Role role, boolean may) {
    String before = record.state();
    int status = record.take(move, role).statusCode();
    if (may) {
      assertThat(status).isIn(DONE);
      assertThat(record.state()).isEqualTo(move.to().name());
    } else {
      assertThat(status).isIn(REFUSED);
      assertThat(record.state()).isEqualTo(before);
    }
  }

  @Test
  void everybodyWhoMayTakeAStepIsAmongTheCallersAbove() {
    for (Move move : Move.values()) {
      Set<Mover> tried =
          Arrays.stream(Role.values())
              .filter(role -> role.takes(move))
              .flatMap(role -> role.movers().stream())
              .collect(Collectors.toSet());
      tried.addAll(Set.of(Mover.SERVICE, Mover.REGISTER));
      assertThat(tried).as(move.name()).containsAll(move.movers());
    }
  }

  @Test
  void aSecondRemovalIsForGoodUnlessAnAppealIsUpheld() {
    Cast cast = Cast.gather();
    Recorded barred = Recorded.in(ResidencyState.BARRED, cast);
    Party person = cast.self(barred);
    String home = "/api/v1/me/residencies/" + barred.id();
    person.call().get(home + "/housemates").then().statusCode(409);
    String removal = barred.latestRemoval();

    Residents.step(person, "/api/v1/me/removals/" + removal, "pledge", Map.of("text", "承诺"))
        .then()
        .statusCode(409)
        .body("code", equalTo("resident-state-conflict"));
    Residents.appeal(person, removal);
    Residents.step(
            cast.street(),
            "/api/v1/removal-appeals/" + removal,
            "answer",
            Map.of("upheld", true, "answer", "依据不足"))
        .then()
        .statusCode(200)
        .body("appealState", equalTo("UPHELD"));

    person.call().get(home + "/housemates").then().statusCode(200);
  }

  @Test
  void anAcceptedPledgeOpensTheHouseholdAndARefusedOneDoesNot() {
    Cast cast = Cast.gather();
    Recorded removed = Recorded.in(ResidencyState.REMOVED, cast);
    Party person = cast.self(removed);
    String removal = removed.latestRemoval();
    String own = "/api/v1/me/removals/" + removal;
    String kept = "/api/v1/resident-removals/" + removal;
    Residents.step(person, own, "pledge", Map.of("text", "本人承诺遵守管理规约")).then().statusCode(200);
    Residents.step(
            cast.company(), kept, "pledge-answer", Map.of("accepted", false, "answer", "请写明"))
        .then()
        .statusCode(200);
    assertThat(removed.state()).isEqualTo("REMOVED");

    Residents.step(person, own, "pledge", Map.of("text", "本人承诺不再发布虚假消息")).then().statusCode(200);
    Residents.step(cast.company(), kept, "pledge-answer", Map.of("accepted", true, "answer", "同意"))
        .then()
        .statusCode(200);

    assertThat(removed.state()).isEqualTo("ACTIVE");
    Residents.step(person, own, "appeal", Map.of("text", "不服")).then().statusCode(409);
  }

  @Test
  void anAppealThatComesTooLateIsRefused() {
    Cast cast = Cast.gather();
    Recorded removed = Recorded.in(ResidencyState.REMOVED, cast);
    String removal = removed.latestRemoval();
    Superuser.run(
        "update residency_removal set removed_at = now() - interval '31 days' where id = '"
            + removal
            + "'");

    Residents.step(
            cast.self(removed), "/api/v1/me/removals/" + removal, "appeal", Map.of("text", "不服"))
        .then()
        .statusCode(422)
        .body("code", equalTo("appeal-too-late"));
  }

  @Test
  void aStreetThatRemovedLeavesTheAppealToAnotherLevel() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    UUID flat = Households.household(street, Households.building(street, community, "1号楼"), "101");
    Party person = Residents.person();
    String removal =
        Residents.removal(street, Residents.owner(street, person, community, flat, "1号楼", "101"));
    Residents.appeal(person, removal);
    Party neighbourhood = Tenants.supervisor("NEIGHBOURHOOD", Estates.neighbourhood(street));
    String appeal = "/api/v1/removal-appeals/" + removal;
    Map<String, Object> answer = Map.of("upheld", false, "answer", "维持");

    Residents.step(street, appeal, "answer", answer)
        .then()
        .statusCode(409)
        .body("code", equalTo("own-removal"));
    Residents.step(neighbourhood, appeal, "answer", answer).then().statusCode(200);
  }

  @Test
  void whoeverWasRemovedComesBackByNoFurtherClaim() {
    Cast cast = Cast.gather();
    Recorded removed = Recorded.in(ResidencyState.REMOVED, cast);
    UUID flat = Households.household(cast.company(), cast.world().building(), "888");
    Residents.registered(cast.company(), flat, "OWNER", "周九");

    String claim = Residents.claim(cast.self(removed), cast.world().claim("1号楼", "888", "周九"));

    Residents.step(cast.company(), "/api/v1/residency-claims/" + claim, "confirmation", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("person-removed"));
  }

  @Test
  void nobodyDecidesAboutHimself() {
    Cast cast = Cast.gather();
    ResidentWorld world = cast.world();
    UUID flat = Households.household(cast.company(), world.building(), "889");
    Residents.registered(cast.company(), flat, "OWNER", "吴十");
    String claim = Residents.claim(world.head(), world.claim("1号楼", "889", "吴十"));
    String own = Residents.claim(cast.company(), world.claim("1号楼", "889", "吴十"));

    world.head().call().get("/api/v1/residency-claims/" + claim).then().statusCode(404);
    Residents.step(world.head(), "/api/v1/residency-claims/" + claim, "confirmation", null)
        .then()
        .statusCode(404);
    Residents.step(cast.company(), "/api/v1/residency-claims/" + own, "confirmation", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("own-claim"));
    world
        .head()
        .call()
        .body(Map.of("residencyId", world.headResidency(), "reason", "x"))
        .post("/api/v1/resident-removals")
        .then()
        .statusCode(409)
        .body("code", equalTo("own-removal"));
  }

  @Test
  void aHeadWhoIsRemovedHeadsNothingAnyMore() {
    ResidentWorld world = ResidentWorld.build();
    String claim = Residents.claim(Residents.person(), world.claim("1号楼", "101", "李四"));
    world.head().call().get("/api/v1/residency-claims/" + claim).then().statusCode(200);

    Residents.removal(world.company(), world.headResidency());

    world.head().call().get("/api/v1/residency-claims/" + claim).then().statusCode(404);
    world.company().call().get("/api/v1/building-heads").then().body("items", hasSize(0));
  }
}
