package io.linli.estate.household;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class HouseholdRepository implements PanacheRepositoryBase<Household, UUID> {

  Household get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
