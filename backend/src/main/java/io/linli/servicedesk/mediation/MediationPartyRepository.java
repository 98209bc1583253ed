package io.linli.servicedesk.mediation;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MediationPartyRepository implements PanacheRepositoryBase<MediationParty, UUID> {

  /** Those of a mediation, in the order of their numbers. */
  List<MediationParty> of(UUID mediationId) {
    return list("mediationId = ?1 order by number", mediationId);
  }

  /**
   * @throws Problem {@code not-found} when the mediation has none of this id
   */
  MediationParty get(UUID mediationId, UUID id) {
    return find("id = ?1 and mediationId = ?2", id, mediationId)
        .firstResultOptional()
        .orElseThrow(Problem::notFound);
  }
}
