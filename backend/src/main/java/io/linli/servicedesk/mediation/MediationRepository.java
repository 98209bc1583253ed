package io.linli.servicedesk.mediation;

import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.version.IfMatch;
import io.linli.servicedesk.ServiceDeskProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
   * Writes what was changed.
   *
   * @throws Problem {@code mediation-of-case-exists} when the case has another one
   */
  void save() {
    Uniqueness.hold(this::flush, () -> Problem.of(ServiceDeskProblem.MEDIATION_OF_CASE_EXISTS));
  }
}
