package io.linli.resident.residency;

import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.version.IfMatch;
import io.linli.resident.Move;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The residents of an estate, as those who keep it see them. */
@ApplicationScoped
class Residencies {
  private final ResidencyRepository repository;
  private final ResidencyQueries queries;
  private final Clock clock;

  Residencies(ResidencyRepository repository, ResidencyQueries queries, Clock clock) {
    this.repository = repository;
    this.queries = queries;
    this.clock = clock;
  }

  Page<ResidencyResponse> list(PageRequest page, UUID householdId, UUID buildingId) {
    return Page.of(
        queries.page(page, householdId, buildingId), page, residency -> List.of(residency.id()));
  }

  ResidencyResponse get(UUID id) {
    return queries.get(id);
  }

  ResidencyResponse end(UUID id, String ifMatch) {
    Residency residency = repository.lock(id);
    IfMatch.require(ifMatch, residency.version);
    residency.take(Move.END, clock.instant());
    repository.flush();
    return queries.get(id);
  }
}
