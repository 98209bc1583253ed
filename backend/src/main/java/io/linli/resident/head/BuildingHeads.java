package io.linli.resident.head;

import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.version.IfMatch;
import io.linli.resident.ResidencyState;
import io.linli.resident.ResidentProblem;
import io.linli.resident.residency.ResidencyBook;
import io.linli.resident.residency.ResidencyRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The managing tenant names who heads a building, until elections are kept here (domain.md G4). It
 * ends with the residency, by itself.
 */
@ApplicationScoped
class BuildingHeads {
  private final BuildingHeadRepository repository;
  private final BuildingHeadQueries queries;
  private final ResidencyBook residencies;
  private final Clock clock;

  BuildingHeads(
      BuildingHeadRepository repository,
      BuildingHeadQueries queries,
      ResidencyBook residencies,
      Clock clock) {
    this.repository = repository;
    this.queries = queries;
    this.residencies = residencies;
    this.clock = clock;
  }

  Page<BuildingHeadResponse> list(PageRequest page, UUID buildingId) {
    return Page.of(queries.page(page, buildingId), page, head -> List.of(head.id()));
  }

  BuildingHeadResponse get(UUID id) {
    return queries.get(id);
  }

  BuildingHeadResponse appoint(BuildingHeadRequests.Appointment request) {
    ResidencyRecord residency = residencies.lock(request.residencyId(), "/residencyId");
    if (residency.status() != ResidencyState.ACTIVE) {
      throw Problem.of(ResidentProblem.RESIDENT_STATE_CONFLICT, residency.status().name());
    }
    BuildingHead head =
        new BuildingHead(Ids.next(), residency.household(), residency.id(), clock.instant());
    Uniqueness.hold(
        () -> repository.persistAndFlush(head),
        () -> Problem.of(ResidentProblem.ALREADY_BUILDING_HEAD));
    return queries.get(head.id);
  }

  BuildingHeadResponse end(UUID id, String ifMatch) {
    BuildingHead head = repository.findByIdOptional(id).orElseThrow(Problem::notFound);
    IfMatch.require(ifMatch, head.version);
    head.end(clock.instant());
    repository.flush();
    return queries.get(id);
  }
}
