package io.linli.patrol.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CheckInRepository implements PanacheRepositoryBase<CheckIn, UUID> {

  List<CheckIn> of(UUID roundId) {
    return list("roundId = ?1 order by collectedAt, id", roundId);
  }
}
