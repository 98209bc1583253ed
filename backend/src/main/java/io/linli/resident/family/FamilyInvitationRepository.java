package io.linli.resident.family;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class FamilyInvitationRepository implements PanacheRepositoryBase<FamilyInvitation, UUID> {

  /** Locked, so that of two who accept at once one comes too late. */
  FamilyInvitation lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
  }
}
