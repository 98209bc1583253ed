package io.linli.servicedesk.worker;

import io.linli.platform.caller.CallerContext;
import io.linli.servicedesk.Skill;
import io.linli.servicedesk.WorkerFit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the workers of the caller's tenant with what they have to do. */
@ApplicationScoped
class DeskWorkerQueries {
  private static final String FITS =
      """
      select w.id, m.subject, m.display_name,
             cast(:skill as text) is null or :skill = any (w.skills),
             cardinality(w.community_ids) = 0 or :community = any (w.community_ids),
             w.on_duty,
             (select cast(count(*) as integer) from service_case s
               where s.assignee = m.subject and s.state in ('DISPATCHED', 'ON_SITE')
                 and coalesce(s.taken_over_tenant_id, s.tenant_id) = :tenant),
             w.capacity
        from desk_worker w join member m on m.id = w.member_id and m.status = 'ACTIVE'
       where w.tenant_id = :tenant
      """;

  private final EntityManager entities;
  private final CallerContext callers;

  DeskWorkerQueries(EntityManager entities, CallerContext callers) {
    this.entities = entities;
    this.callers = callers;
  }

  boolean isMember(UUID memberId) {
    return !entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select 1 from member where tenant_id = :tenant and id = :id and status = 'ACTIVE'",
            Integer.class)
        .setParameter("tenant", callers.get().tenantId())
        .setParameter("id", memberId)
        .getResultList()
        .isEmpty();
  }

  List<WorkerFit> fits(UUID communityId, Skill skill) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(FITS, Object[].class)
        .setParameter("skill", skill == null ? null : skill.name(), String.class)
        .setParameter("community", communityId)
        .setParameter("tenant", callers.get().tenantId())
        .getResultList()
        .stream()
        .map(DeskWorkerQueries::fit)
        .toList();
  }

  private static WorkerFit fit(Object[] row) {
    return new WorkerFit(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (Boolean) row[3],
        (Boolean) row[4],
        (Boolean) row[5],
        (Integer) row[6],
        (Integer) row[7]);
  }
}
