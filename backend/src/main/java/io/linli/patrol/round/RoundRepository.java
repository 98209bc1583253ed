package io.linli.patrol.round;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<PatrolRound, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  PatrolRound get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The same, with everybody else who works on it waiting until the transaction ends. */
  PatrolRound hold(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
  }
}
