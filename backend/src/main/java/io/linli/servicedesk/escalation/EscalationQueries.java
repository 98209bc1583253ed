package io.linli.servicedesk.escalation;

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

/** Lists escalations under the caller's policies, in the order of area and id. */
@ApplicationScoped
class EscalationQueries {
  private static final String SQL =
      """
      select id, case_id, community_id, area_code, clock_kind, level, due_at, noted_at
        from service_case_escalation
       where (area_code, id) > (:area, :id) and (cast(:case as uuid) is null or case_id = :case)
         and level >= :level
       order by area_code, id limit :fetch
      """;

  private final EntityManager entities;

  EscalationQueries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param caseId only of this case, null for all
   * @param level only those that went so far, null for all
   */
  Page<EscalationResponse> list(PageRequest page, UUID caseId, EscalationLevel level) {
    List<EscalationResponse> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(SQL, Object[].class)
            .setParameter("area", page.after(0, ""))
            .setParameter("id", page.after(1, new UUID(0, 0)))
            .setParameter("case", caseId, UUID.class)
            .setParameter("level", level == null ? 0 : level.number())
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(EscalationQueries::response)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  private static EscalationResponse response(Object[] row) {
    return new EscalationResponse(
        (UUID) row[0],
        (UUID) row[1],
        (UUID) row[2],
        (String) row[3],
        (String) row[4],
        EscalationLevel.of((Integer) row[5]),
        ChinaTime.of((Instant) row[6]),
        ChinaTime.of((Instant) row[7]));
  }
}
