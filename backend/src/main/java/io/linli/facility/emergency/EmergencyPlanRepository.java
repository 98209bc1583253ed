package io.linli.facility.emergency;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EmergencyPlanRepository implements PanacheRepositoryBase<EmergencyPlan, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  EmergencyPlan get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The one of the kind that newer ones don't stand for. */
  Optional<EmergencyPlan> current(EmergencyPlan other) {
    return find(
            "communityId = ?1 and kind = ?2 and superseded = false", other.communityId, other.kind)
        .firstResultOptional();
  }
}
