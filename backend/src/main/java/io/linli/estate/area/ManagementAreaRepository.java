package io.linli.estate.area;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ManagementAreaRepository implements PanacheRepositoryBase<ManagementArea, UUID> {

  ManagementArea get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
