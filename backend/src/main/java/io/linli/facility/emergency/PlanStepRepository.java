package io.linli.facility.emergency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlanStepRepository implements PanacheRepositoryBase<PlanStep, UUID> {

  /** In their order. */
  List<PlanStep> of(UUID planId) {
    return list("planId = ?1 order by position", planId);
  }
}
