package io.linli.estate.occupant;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OccupantRepository implements PanacheRepositoryBase<Occupant, UUID> {

  Occupant get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  List<Occupant> currentOwners(UUID householdId) {
    return list(
        "householdId = ?1 and kind = ?2 and validUntil is null order by id",
        householdId,
        OccupantKind.OWNER);
  }
}
