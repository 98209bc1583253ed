package io.linli.patrol.figures;

import static io.linli.testkit.Patrols.content;
import static io.linli.testkit.Patrols.make;
import static io.linli.testkit.Patrols.point;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Patrols;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@LinliTest
class PatrolFiguresTest {

  @Test
  void equalWhatTheRoundsGive() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
    String gate = point(company, community, "东门");
    String plan =
        make(company, community, content(Map.of("kind", "EVERY_DAYS", "every", 1), List.of(gate)))
            .statusCode(201)
            .extract()
            .path("id");
    past(plan, 1, "DONE", "interval '1 hour'");
    past(plan, 2, "DONE", "interval '2 hours'");
    past(plan, 3, "LATE", "interval '30 hours'");
    past(plan, 4, "MISSED", null);

    for (Party party : List.of(company, street)) {
      JsonPath figures = figures(party, "PLAN", community);
      List<String> states = states(party, plan);
      assertThat(figures.getString("items[0].group")).isEqualTo(plan);
      assertThat(figures.getLong("items[0].rounds")).isEqualTo(states.size());
      for (String state : List.of("DONE", "LATE", "MISSED", "PLANNED")) {
        assertThat(figures.getLong("items[0]." + state.toLowerCase(java.util.Locale.ROOT)))
            .as(state)
            .isEqualTo(states.stream().filter(state::equals).count());
      }
      assertThat(figures.getString("items[0].inTimeRate")).isEqualTo("50.0");
    }
    assertThat(figures(company, "MONTH", community).getList("items.group", String.class))
        .contains(YearMonth.from(Contracts.today()).toString());
    assertThat(figures(company, "COMMUNITY", community).getString("items[0].group"))
        .isEqualTo(community.toString());
    assertThat(figures(Tenants.street(), "PLAN", null).getList("items")).isEmpty();
  }

  /** A round that was due so many days ago. */
  private static void past(String plan, int days, String state, String finishedAfter) {
    Superuser.run(
        ("insert into patrol_round (id, plan_id, community_id, tenant_id, area_code, due_from,"
                + " due_until, state, started_at, started_by, finished_at, finished_by, point_ids)"
                + " select uuidv7(), id, community_id, tenant_id, area_code, d, d + interval '1 day',"
                + " '%s', case when '%2$s' <> 'null' then d end, case when '%2$s' <> 'null' then 'x'"
                + " end, d + %3$s, case when '%2$s' <> 'null' then 'x' end, case when '%2$s' <> 'null'"
                + " then '{}'::uuid[] end from patrol_plan, (select date_trunc('day', now() at time"
                + " zone 'Asia/Shanghai') at time zone 'Asia/Shanghai' - interval '%4$d days' as d)"
                + " day where id = ?")
            .formatted(
                state,
                finishedAfter == null ? "null" : "done",
                finishedAfter == null ? "null::interval" : finishedAfter,
                days),
        UUID.fromString(plan));
  }

  private static List<String> states(Party by, String plan) {
    return by.call()
        .queryParam("patrolPlanId", plan)
        .get(Patrols.ROUNDS)
        .then()
        .statusCode(200)
        .extract()
        .path("items.state");
  }

  private static JsonPath figures(Party by, String group, UUID community) {
    var call =
        by.call()
            .queryParam("from", YearMonth.from(Contracts.today()).minusMonths(1).toString())
            .queryParam("to", YearMonth.from(Contracts.today()).plusMonths(1).toString())
            .queryParam("groupBy", group);
    if (community != null) {
      call.queryParam("communityId", community);
    }
    return call.get("/api/v1/patrol-figures").then().statusCode(200).extract().jsonPath();
  }
}
