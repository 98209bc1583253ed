package io.linli.servicedesk.servicecase;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.rule.EscalationLevel;
import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseState;
import io.linli.servicedesk.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Lists cases under the caller's policies, in the order of area and id. */
@ApplicationScoped
class ServiceCaseQueries {
  private static final String SQL =
      """
      select s.id, s.community_id, s.area_code, s.kind, s.urgency, s.summary, s.state, s.opened_at,
             (select min(c.due_at) from service_case_clock c
               where c.case_id = s.id and c.ended_at is null and c.stopped_at is null),
             s.escalation, s.taken_over_tenant_id is not null
        from service_case s
       where (s.area_code, s.id) > (:area, :id)
         and (cast(:community as uuid) is null or s.community_id = :community)
         and (cast(:kind as text) is null or s.kind = :kind)
         and (cast(:state as text) is null or s.state = :state)
         and s.escalation >= :escalation
         and (cast(:pooled as boolean) is null or (s.pooled_at is not null) = :pooled)
       order by s.area_code, s.id limit :fetch
      """;

  private final EntityManager entities;

  ServiceCaseQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** What narrows a list; null where it doesn't. */
  record Filter(
      UUID communityId,
      CaseKind kind,
      CaseState state,
      EscalationLevel escalated,
      Boolean pooled) {}

  Page<ServiceCaseSummary> list(PageRequest page, Filter filter) {
    NativeQuery<Object[]> query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(SQL, Object[].class)
            .setParameter("area", page.after(0, ""))
            .setParameter("id", page.after(1, new UUID(0, 0)))
            .setParameter("community", filter.communityId(), UUID.class)
            .setParameter("kind", name(filter.kind()), String.class)
            .setParameter("state", name(filter.state()), String.class)
            .setParameter(
                "escalation", filter.escalated() == null ? 0 : filter.escalated().number())
            .setParameter("pooled", filter.pooled(), Boolean.class)
            .setParameter("fetch", page.fetch());
    List<ServiceCaseSummary> rows =
        query.getResultList().stream().map(ServiceCaseQueries::summary).toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static ServiceCaseSummary summary(Object[] row) {
    return new ServiceCaseSummary(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        CaseKind.valueOf((String) row[3]),
        Urgency.valueOf((String) row[4]),
        (String) row[5],
        CaseState.valueOf((String) row[6]),
        ChinaTime.of((Instant) row[7]),
        ChinaTime.of((Instant) row[8]),
        EscalationLevel.of((Integer) row[9]),
        (Boolean) row[10]);
  }
}
