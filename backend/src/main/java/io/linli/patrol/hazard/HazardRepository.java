package io.linli.patrol.hazard;

import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class HazardRepository implements PanacheRepositoryBase<Hazard, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  Hazard get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The hazard, if it stands as the caller has seen it. */
  Hazard get(UUID id, String ifMatch) {
    Hazard hazard = get(id);
    IfMatch.require(ifMatch, hazard.version);
    return hazard;
  }
}
