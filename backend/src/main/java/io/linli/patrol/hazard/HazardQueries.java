package io.linli.patrol.hazard;

import io.linli.patrol.HazardOrigin;
import io.linli.patrol.HazardSeverity;
import io.linli.patrol.HazardState;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.rule.EscalationLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Lists hazards and their escalations under the caller's policies, in the order of area and id. */
@ApplicationScoped
class HazardQueries {
  private static final String HAZARDS =
      """
      select id, community_id, area_code, origin, severity, summary, state, found_at, due_at, escalation,
             supervised
        from hazard
       where (area_code, id) > (:area, :id)
         and (cast(:community as uuid) is null or community_id = :community)
         and (cast(:state as text) is null or state = :state)
         and (cast(:severity as text) is null or severity = :severity)
         and escalation >= :escalation
       order by area_code, id limit :fetch
      """;

  private static final String ESCALATIONS =
      """
      select id, hazard_id, community_id, area_code, level, due_at, noted_at
        from hazard_escalation
       where (area_code, id) > (:area, :id)
         and (cast(:hazard as uuid) is null or hazard_id = :hazard)
       order by area_code, id limit :fetch
      """;

  private final EntityManager entities;

  HazardQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** What narrows a list; null where it doesn't. */
  record Filter(
      UUID communityId, HazardState state, HazardSeverity severity, EscalationLevel escalated) {}

  Page<HazardSummary> list(PageRequest page, Filter filter) {
    List<HazardSummary> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(HAZARDS, Object[].class)
            .setParameter("area", page.after(0, ""))
            .setParameter("id", page.after(1, new UUID(0, 0)))
            .setParameter("community", filter.communityId(), UUID.class)
            .setParameter("state", name(filter.state()), String.class)
            .setParameter("severity", name(filter.severity()), String.class)
            .setParameter(
                "escalation", filter.escalated() == null ? 0 : filter.escalated().number())
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(HazardQueries::hazard)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  /**
   * Lists escalations.
   *
   * @param hazardId only of this hazard, null for all
   */
  Page<HazardEscalationResponse> escalations(PageRequest page, UUID hazardId) {
    List<HazardEscalationResponse> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(ESCALATIONS, Object[].class)
            .setParameter("area", page.after(0, ""))
            .setParameter("id", page.after(1, new UUID(0, 0)))
            .setParameter("hazard", hazardId, UUID.class)
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(HazardQueries::escalation)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static HazardSummary hazard(Object[] row) {
    return new HazardSummary(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        HazardOrigin.valueOf((String) row[3]),
        HazardSeverity.valueOf((String) row[4]),
        (String) row[5],
        HazardState.valueOf((String) row[6]),
        ChinaTime.of((Instant) row[7]),
        ChinaTime.of((Instant) row[8]),
        EscalationLevel.of((Integer) row[9]),
        (Boolean) row[10]);
  }

  private static HazardEscalationResponse escalation(Object[] row) {
    return new HazardEscalationResponse(
        (UUID) row[0],
        (UUID) row[1],
        (UUID) row[2],
        (String) row[3],
        EscalationLevel.of((Integer) row[4]),
        ChinaTime.of((Instant) row[5]),
        ChinaTime.of((Instant) row[6]));
  }
}
