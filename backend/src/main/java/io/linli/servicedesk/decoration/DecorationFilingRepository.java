package io.linli.servicedesk.decoration;

import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class DecorationFilingRepository implements PanacheRepositoryBase<DecorationFiling, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  DecorationFiling get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The same, which nobody else changes until the transaction ends. */
  DecorationFiling lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
  }

  /** The filing, if it stands as the caller has seen it. */
  DecorationFiling get(UUID id, String ifMatch) {
    DecorationFiling filing = get(id);
    IfMatch.require(ifMatch, filing.version);
    return filing;
  }
}
