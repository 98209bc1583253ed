package io.linli.estate.building;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class BuildingRepository implements PanacheRepositoryBase<Building, UUID> {

  Building get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
