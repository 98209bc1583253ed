package io.linli.assessment.rectification;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RectificationOrderRepository implements PanacheRepositoryBase<RectificationOrder, UUID> {

  RectificationOrder get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
