package io.linli.resident.residency;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class ResidencyRepository implements PanacheRepositoryBase<Residency, UUID> {

  /** Locked, so that of two who decide at once one comes too late. */
  Residency lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
  }
}
