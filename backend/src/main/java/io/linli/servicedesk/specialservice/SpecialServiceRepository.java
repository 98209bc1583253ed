package io.linli.servicedesk.specialservice;

import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.version.IfMatch;
import io.linli.servicedesk.ServiceDeskProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SpecialServiceRepository implements PanacheRepositoryBase<SpecialService, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  SpecialService get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The service, if it is on the menu on a day. */
  Optional<SpecialService> offered(UUID id, LocalDate day) {
    return findByIdOptional(id)
        .filter(service -> service.validUntil == null || !service.validUntil.isBefore(day));
  }

  /** The service, if it stands as the caller has seen it. */
  SpecialService get(UUID id, String ifMatch) {
    SpecialService service = get(id);
    IfMatch.require(ifMatch, service.version);
    return service;
  }

  /**
   * Writes what was changed.
   *
   * @throws Problem {@code special-service-exists} when the estate has one of this name, or a price
   *     of this day
   */
  void save() {
    Uniqueness.hold(this::flush, () -> Problem.of(ServiceDeskProblem.SERVICE_EXISTS));
  }
}
