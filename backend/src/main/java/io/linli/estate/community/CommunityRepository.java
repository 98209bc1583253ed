package io.linli.estate.community;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CommunityRepository implements PanacheRepositoryBase<Community, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  Community get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
