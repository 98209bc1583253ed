package io.linli.servicedesk.specialservice;

import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.version.IfMatch;
import io.linli.servicedesk.ServiceDeskProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SpecialServiceOrderRepository implements PanacheRepositoryBase<SpecialServiceOrder, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  SpecialServiceOrder get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The order, if it stands as the caller has seen it. */
  SpecialServiceOrder get(UUID id, String ifMatch) {
    SpecialServiceOrder order = get(id);
    IfMatch.require(ifMatch, order.version);
    return order;
  }

  /**
   * Writes what was changed.
   *
   * @throws Problem {@code receipt-number-taken} when the estate has a receipt of this number
   */
  void save() {
    Uniqueness.hold(this::flush, () -> Problem.of(ServiceDeskProblem.RECEIPT_NUMBER_TAKEN));
  }
}
