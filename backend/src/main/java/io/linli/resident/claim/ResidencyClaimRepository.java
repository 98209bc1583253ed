package io.linli.resident.claim;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class ResidencyClaimRepository implements PanacheRepositoryBase<ResidencyClaim, UUID> {

  /** Locked, so that of two who decide at once one comes too late. */
  ResidencyClaim lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
  }

  /** Lets one claim of a person be submitted at a time, so that the limit of them holds. */
  void oneAtATime(String subject) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:subject, 0))) waited")
        .setParameter("subject", "residency-claim " + subject)
        .getSingleResult();
  }
}
