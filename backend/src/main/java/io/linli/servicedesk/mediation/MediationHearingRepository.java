package io.linli.servicedesk.mediation;

import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MediationHearingRepository implements PanacheRepositoryBase<MediationHearing, UUID> {

  /**
   * The hearing, if it stands as the caller has seen it.
   *
   * @throws Problem {@code not-found} when the mediation has none of this id
   */
  MediationHearing get(UUID mediationId, UUID id, String ifMatch) {
    MediationHearing hearing =
        find("id = ?1 and mediationId = ?2", id, mediationId)
            .firstResultOptional()
            .orElseThrow(Problem::notFound);
    IfMatch.require(ifMatch, hearing.version);
    return hearing;
  }

  /** Whether one was held at the level that the mediation is at. */
  boolean wasHeld(Mediation mediation) {
    return count("mediationId = ?1 and heldAt >= ?2", mediation.id, mediation.acceptedAt) > 0;
  }
}
