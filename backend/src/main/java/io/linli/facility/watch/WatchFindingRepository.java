package io.linli.facility.watch;

import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WatchFindingRepository implements PanacheRepositoryBase<WatchFinding, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  WatchFinding get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The finding, if it stands as the caller has seen it. */
  WatchFinding get(UUID id, String ifMatch) {
    WatchFinding finding = get(id);
    IfMatch.require(ifMatch, finding.version);
    return finding;
  }
}
