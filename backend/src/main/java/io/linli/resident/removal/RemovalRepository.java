package io.linli.resident.removal;

import io.linli.platform.problem.Problem;
import io.linli.resident.AppealState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class RemovalRepository implements PanacheRepositoryBase<Removal, UUID> {

  /** Locked, so that of two who decide at once one comes too late. */
  Removal lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
  }

  /** How often a person was removed from a building, without what an appeal annulled. */
  int countOf(String subject, UUID buildingId) {
    return Math.toIntExact(
        count(
            "subject = ?1 and buildingId = ?2 and appealState <> ?3",
            subject,
            buildingId,
            AppealState.UPHELD));
  }
}
