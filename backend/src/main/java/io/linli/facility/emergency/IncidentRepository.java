package io.linli.facility.emergency;

import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<Incident, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  Incident get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The incident, if it stands as the caller has seen it. */
  Incident get(UUID id, String ifMatch) {
    Incident incident = get(id);
    IfMatch.require(ifMatch, incident.version);
    return incident;
  }
}
