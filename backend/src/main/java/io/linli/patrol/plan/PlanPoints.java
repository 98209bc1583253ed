package io.linli.patrol.plan;

import io.linli.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which points plans lead past, in order. */
@ApplicationScoped
class PlanPoints {
  private final PlanPointRepository repository;

  PlanPoints(PlanPointRepository repository) {
    this.repository = repository;
  }

  /** Leads a plan past these points, and no others. */
  void lead(PatrolPlan plan, List<UUID> points) {
    repository.delete("planId", plan.id);
    for (int i = 0; i < points.size(); i++) {
      repository.persist(new PlanPoint(Ids.next(), plan, points.get(i), i + 1));
    }
  }

  List<PlannedPoint> of(UUID planId) {
    return repository
        .getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "select p.id, p.name, p.retired_at is not null from patrol_plan_point o"
                + " join patrol_point p on p.id = o.point_id and p.community_id = o.community_id"
                + " where o.plan_id = :plan order by o.position",
            Object[].class)
        .setParameter("plan", planId)
        .getResultList()
        .stream()
        .map(row -> new PlannedPoint((UUID) row[0], (String) row[1], (Boolean) row[2]))
        .toList();
  }

  /** The points of an estate that aren't retired, in the order in which they were added. */
  List<UUID> inUse(UUID communityId) {
    return repository
        .getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "select id from patrol_point where community_id = :community and retired_at is null"
                + " order by id",
            UUID.class)
        .setParameter("community", communityId)
        .getResultList();
  }
}
