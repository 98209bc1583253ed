package io.linli.servicedesk.servicecase;

import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class ServiceCaseRepository implements PanacheRepositoryBase<ServiceCase, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  ServiceCase get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /**
   * Lets nobody else move the case, nor begin or end its mediation, until the transaction ends. A
   * mediator has no right to lock the row itself.
   */
  void lock(UUID id) {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))")
        .setParameter("id", "service_case " + id)
        .getResultList();
  }

  /** The case, if it stands as the caller has seen it. */
  ServiceCase get(UUID id, String ifMatch) {
    ServiceCase serviceCase = get(id);
    IfMatch.require(ifMatch, serviceCase.version);
    return serviceCase;
  }

  /**
   * The person agrees to the charges as they stand, and may change nothing else of the costs.
   *
   * @throws Problem {@code stale-version} when somebody has changed the case
   */
  void agree(ServiceCase serviceCase, Instant now) {
    int agreed =
        getEntityManager()
            .createNativeQuery(
                "update service_case set agreed_charges = person_charges, agreed_at = :now,"
                    + " version = version + 1 where id = :id and version = :version")
            .setParameter("now", now)
            .setParameter("id", serviceCase.id)
            .setParameter("version", serviceCase.version)
            .executeUpdate();
    if (agreed == 0) {
      throw Problem.of(PlatformProblem.STALE_VERSION);
    }
    getEntityManager().refresh(serviceCase);
  }
}
