package io.linli.facility.watch;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WatchGroupRepository implements PanacheRepositoryBase<WatchGroup, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  WatchGroup get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** A community's. */
  Optional<WatchGroup> of(UUID communityId) {
    return find("communityId", communityId).firstResultOptional();
  }
}
