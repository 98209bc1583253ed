package io.linli.facility.duty;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** For the capacity of an operator: a supervisor has no right to whole rows. */
@ApplicationScoped
class DutyShiftRepository implements PanacheRepositoryBase<DutyShift, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  DutyShift get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
