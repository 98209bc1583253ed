package io.linli.facility.emergency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class IncidentStepRepository implements PanacheRepositoryBase<IncidentStep, UUID> {

  /** In their order. */
  List<IncidentStep> of(UUID incidentId) {
    return list("incidentId = ?1 order by position", incidentId);
  }
}
