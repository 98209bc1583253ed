package io.linli.servicedesk.mediation;

import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.version.IfMatch;
import io.linli.servicedesk.ServiceDeskProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.UUID;

@ApplicationScoped
class MediationRepository implements PanacheRepositoryBase<Mediation, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  Mediation get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The mediation, if it stands as the caller has seen it. */
  Mediation get(UUID id, String ifMatch) {
    Mediation mediation = get(id);
    IfMatch.require(ifMatch, mediation.version);
    return mediation;
  }

  /**
   * Writes what was changed, and finds out now who was faster.
   *
   * @throws Problem {@code stale-version} when somebody was, {@code mediation-of-case-exists} when
   *     the case has another one
   */
  void save() {
    try {
      Uniqueness.hold(this::flush, () -> Problem.of(ServiceDeskProblem.MEDIATION_OF_CASE_EXISTS));
    } catch (OptimisticLockException e) {
      throw Problem.of(PlatformProblem.STALE_VERSION);
    }
  }
}
