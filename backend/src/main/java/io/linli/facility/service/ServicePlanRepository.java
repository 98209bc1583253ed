package io.linli.facility.service;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ServicePlanRepository implements PanacheRepositoryBase<ServicePlan, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  ServicePlan get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
