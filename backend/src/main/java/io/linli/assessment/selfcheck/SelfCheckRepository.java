package io.linli.assessment.selfcheck;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class SelfCheckRepository implements PanacheRepositoryBase<SelfCheck, UUID> {

  SelfCheck get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The same, held until the transaction ends, so that changes come one after the other. */
  SelfCheck hold(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
  }
}
