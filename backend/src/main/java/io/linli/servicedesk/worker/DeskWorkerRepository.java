package io.linli.servicedesk.worker;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DeskWorkerRepository implements PanacheRepositoryBase<DeskWorker, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or another tenant's
   */
  DeskWorker get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
