package io.linli.resident;

import io.linli.testkit.Residents;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;

/**
 * A claim, a residency of a member of a family, a pledge or an appeal, in one of its states.
 *
 * @param column what holds the state
 */
record Recorded(String id, String table, String column, Cast cast) {
  private static final Map<String, Object> WHY = Map.of("reason", "与登记不符");

  static Recorded in(Enum<?> state, Cast cast) {
    if (state instanceof ClaimState claim) {
      return claim(claim, cast);
    }
    if (state instanceof ResidencyState residency) {
      return residency(residency, cast);
    }
    return state instanceof PledgeState pledge
        ? pledge(pledge, cast)
        : appeal((AppealState) state, cast);
  }

  /** Takes a step on it as it stands, by whoever tries. */
  Response take(Move move, Role role) {
    RequestSpecification call =
        cast.call(role, this).header("If-Match", "\"" + read("version") + "\"");
    return switch (move) {
      case CONFIRM -> call.post("/api/v1/residency-claims/" + id + "/confirmation");
      case REFUSE -> call.body(WHY).post("/api/v1/residency-claims/" + id + "/refusal");
      case WITHDRAW -> call.post("/api/v1/me/residency-claims/" + id + "/withdrawal");
      case LEAVE -> call.post("/api/v1/me/residencies/" + id + "/leaving");
      case END_FAMILY -> call.post("/api/v1/me/family-members/" + id + "/ending");
      case END -> call.post("/api/v1/residencies/" + id + "/ending");
      case REMOVE, BAR ->
          call.body(Map.of("residencyId", id, "reason", "违反规约")).post("/api/v1/resident-removals");
      case OFFER_PLEDGE ->
          call.body(Map.of("text", "承诺")).post("/api/v1/me/removals/" + id + "/pledge");
      case APPEAL -> call.body(Map.of("text", "不服")).post("/api/v1/me/removals/" + id + "/appeal");
      case ACCEPT_PLEDGE, REFUSE_PLEDGE ->
          call.body(Map.of("accepted", move == Move.ACCEPT_PLEDGE, "answer", "答复"))
              .post("/api/v1/resident-removals/" + id + "/pledge-answer");
      case UPHOLD, DISMISS ->
          call.body(Map.of("upheld", move == Move.UPHOLD, "answer", "决定"))
              .post("/api/v1/removal-appeals/" + id + "/answer");
      case LAPSE, READMIT, REINSTATE -> throw new IllegalArgumentException(move.name());
    };
  }

  String state() {
    return read(column);
  }

  /** The last removal of a residency. */
  String latestRemoval() {
    return (String)
        Superuser.run(
            "select id::text from residency_removal where residency_id = '%s' order by id desc limit 1"
                .formatted(id));
  }

  private String read(String what) {
    return (String)
        Superuser.run("select %s::text from %s where id = '%s'".formatted(what, table, id));
  }

  private static Recorded claim(ClaimState state, Cast cast) {
    Party person = Residents.person();
    String name = "冯" + UUID.randomUUID().toString().substring(0, 6);
    Residents.registered(cast.company(), cast.world().household(), "OCCUPANT", name);
    String id = Residents.claim(person, cast.world().claim("1号楼", "101", name));
    Recorded record = new Recorded(id, "residency_claim", "status", cast);
    cast.persons().put(id, person);
    switch (state) {
      case SUBMITTED -> {}
      case CONFIRMED -> record.done(Move.CONFIRM, Role.CLERK);
      case REFUSED -> record.done(Move.REFUSE, Role.CLERK);
      case WITHDRAWN -> record.done(Move.WITHDRAW, Role.SELF);
      case LAPSED ->
          Superuser.run("update residency_claim set status = 'LAPSED' where id = '" + id + "'");
    }
    return record;
  }

  private static Recorded residency(ResidencyState state, Cast cast) {
    Party person = Residents.person();
    String id = Residents.family(cast.sponsor(), cast.sponsorResidency(), person);
    Recorded record = new Recorded(id, "residency", "status", cast);
    cast.persons().put(id, person);
    switch (state) {
      case ACTIVE -> {}
      case ENDED -> record.done(Move.LEAVE, Role.SELF);
      case REMOVED -> record.done(Move.REMOVE, Role.MANAGER);
      case BARRED -> {
        record.done(Move.REMOVE, Role.MANAGER);
        Recorded removal = removalOf(record, "pledge_state");
        removal.done(Move.OFFER_PLEDGE, Role.SELF);
        removal.done(Move.ACCEPT_PLEDGE, Role.MANAGER);
        record.done(Move.BAR, Role.MANAGER);
      }
    }
    return record;
  }

  private static Recorded pledge(PledgeState state, Cast cast) {
    Recorded record = removalOf(residency(ResidencyState.REMOVED, cast), "pledge_state");
    if (state != PledgeState.NONE) {
      record.done(Move.OFFER_PLEDGE, Role.SELF);
    }
    switch (state) {
      case NONE, OFFERED -> {}
      case ACCEPTED -> record.done(Move.ACCEPT_PLEDGE, Role.MANAGER);
      case REFUSED -> record.done(Move.REFUSE_PLEDGE, Role.MANAGER);
    }
    return record;
  }

  private static Recorded appeal(AppealState state, Cast cast) {
    Recorded record = removalOf(residency(ResidencyState.REMOVED, cast), "appeal_state");
    if (state != AppealState.NONE) {
      record.done(Move.APPEAL, Role.SELF);
    }
    switch (state) {
      case NONE, OPEN -> {}
      case UPHELD -> record.done(Move.UPHOLD, Role.SUPERVISOR);
      case DISMISSED -> record.done(Move.DISMISS, Role.SUPERVISOR);
    }
    return record;
  }

  private static Recorded removalOf(Recorded residency, String column) {
    String id = residency.latestRemoval();
    residency.cast.persons().put(id, residency.cast.self(residency));
    return new Recorded(id, "residency_removal", column, residency.cast);
  }

  private void done(Move move, Role role) {
    take(move, role).then().statusCode(Matchers.lessThan(300));
  }
}
