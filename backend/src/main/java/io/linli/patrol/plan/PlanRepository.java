package io.linli.patrol.plan;

import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<PatrolPlan, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  PatrolPlan get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The plan, if it stands as the caller has seen it. */
  PatrolPlan get(UUID id, String ifMatch) {
    PatrolPlan plan = get(id);
    IfMatch.require(ifMatch, plan.version);
    return plan;
  }
}
