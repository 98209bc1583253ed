package io.linli.cost;

import io.linli.testkit.Decorations;
import io.linli.testkit.Mediations;
import io.linli.testkit.Patrols;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Several records of what is done in an estate day by day. */
final class CrowdedWork {
  private static final int ROWS = 3;

  private CrowdedWork() {}

  /** Several decorations, the last of which was visited, and wasn't on several days before. */
  static void decorate(CrowdedStreet crowd, UUID household) {
    for (int i = 0; i < ROWS; i++) {
      crowd.ids().put("decorationFilingId", Decorations.begun(crowd.company(), household));
    }
    for (int i = 0; i < ROWS; i++) {
      Decorations.noisyVisit(crowd.company(), crowd.ids().get("decorationFilingId"));
    }
    Superuser.run(
        "update decoration_filing set started_at = started_at - interval '3 days' where id = ?",
        UUID.fromString(crowd.ids().get("decorationFilingId")));
  }

  /** Several mediations, the last of which was heard several times. */
  static void mediate(CrowdedStreet crowd, UUID community) {
    for (int i = 0; i < ROWS; i++) {
      String id = Mediations.accepted(crowd.company(), crowd.street(), community);
      crowd.ids().put("mediationId", id);
      String looks = "/parties/" + Mediations.party(crowd.company(), id, 1) + "/looks";
      for (Party party : List.of(crowd.street(), crowd.company())) {
        Map<String, String> reason = Map.of("reason", "通知到场");
        party.call().body(reason).post(Mediations.PATH + "/" + id + looks).then().statusCode(200);
      }
    }
    for (int i = 0; i < ROWS; i++) {
      Mediations.hearing(crowd.street(), crowd.ids().get("mediationId"));
    }
  }

  static void patrol(CrowdedStreet crowd, UUID community) {
    List<String> points = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      points.add(Patrols.point(crowd.company(), community, i + "号点"));
      String checklist = Patrols.checklist(crowd.company(), community);
      Patrols.change(crowd.company(), checklist);
      crowd.ids().put("patrolChecklistId", checklist);
    }
    for (int i = 0; i < ROWS; i++) {
      Map<String, Object> content = Patrols.content(Patrols.monthly(), points);
      crowd.ids().put("patrolRoundId", Patrols.openRound(crowd.company(), community, content));
    }
    for (String point : points) {
      Map<String, Object> visit = Map.of("patrolPointId", point);
      Patrols.checkIn(crowd.company(), crowd.ids().get("patrolRoundId"), visit).statusCode(201);
      String hazard = Patrols.hazard(crowd.company(), community, "ORDINARY");
      Patrols.move(crowd.street(), hazard, "publication", Map.of("text", "通道堵塞")).statusCode(200);
      crowd.ids().put("hazardId", hazard);
    }
    for (int i = 0; i < ROWS; i++) {
      Patrols.fine(crowd.street(), crowd.ids().get("hazardId"), "PERSON", "100.00").statusCode(201);
    }
    Superuser.run(
        "insert into hazard_escalation (hazard_id, community_id, tenant_id, area_code, level,"
            + " due_at, noted_at) select id, community_id, tenant_id, area_code, 1, due_at, now()"
            + " from hazard where tenant_id = ?",
        crowd.company().id());
  }
}
