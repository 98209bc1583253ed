package io.linli.patrol.point;

import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PatrolPointRepository implements PanacheRepositoryBase<PatrolPoint, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  PatrolPoint get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The point, if it stands as the caller has seen it. */
  PatrolPoint get(UUID id, String ifMatch) {
    PatrolPoint point = get(id);
    IfMatch.require(ifMatch, point.version);
    return point;
  }
}
