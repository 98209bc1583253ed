package io.linli.resident.removal;

import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.settings.LinliSettings;
import io.linli.platform.version.IfMatch;
import io.linli.resident.AppealState;
import io.linli.resident.ResidencyState;
import io.linli.resident.ResidentProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What residents who were removed can do about it. */
@ApplicationScoped
class OwnRemovals {
  private final RemovalRepository repository;
  private final RemovalQueries queries;
  private final LinliSettings settings;
  private final Clock clock;

  OwnRemovals(
      RemovalRepository repository, RemovalQueries queries, LinliSettings settings, Clock clock) {
    this.repository = repository;
    this.queries = queries;
    this.settings = settings;
    this.clock = clock;
  }

  Page<RemovalResponse> list(PageRequest page) {
    return Page.of(queries.page(page), page, removal -> List.of(removal.id()));
  }

  RemovalResponse get(UUID id) {
    return queries.get(id);
  }

  /** After a second removal there is nothing to pledge. */
  RemovalResponse pledge(UUID id, String ifMatch, RemovalRequests.Pledge request) {
    Removal removal = repository.lock(id);
    IfMatch.require(ifMatch, removal.version);
    if (removal.number > 1) {
      throw Problem.of(ResidentProblem.RESIDENT_STATE_CONFLICT, ResidencyState.BARRED.name());
    }
    if (removal.appealState == AppealState.UPHELD) {
      throw Problem.of(ResidentProblem.RESIDENT_STATE_CONFLICT, removal.appealState.name());
    }
    removal.offerPledge(request.text().strip(), clock.instant());
    repository.flush();
    return queries.get(id);
  }

  RemovalResponse appeal(UUID id, String ifMatch, RemovalRequests.Appeal request) {
    Removal removal = repository.lock(id);
    IfMatch.require(ifMatch, removal.version);
    Duration within = Duration.ofDays(settings.residents().appealDays());
    removal.appeal(request.text().strip(), within, clock.instant());
    repository.flush();
    return queries.get(id);
  }
}
