package io.linli.resident.removal;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.version.IfMatch;
import io.linli.resident.AppealState;
import io.linli.resident.Move;
import io.linli.resident.ResidencyState;
import io.linli.resident.residency.ResidencyBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Supervisors decide appeals against removals, until owners' committees are kept here (domain.md
 * G3).
 */
@ApplicationScoped
class Appeals {
  private final RemovalRepository repository;
  private final RemovalQueries queries;
  private final ResidencyBook residencies;
  private final CallerContext callers;
  private final Clock clock;

  Appeals(
      RemovalRepository repository,
      RemovalQueries queries,
      ResidencyBook residencies,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.queries = queries;
    this.residencies = residencies;
    this.callers = callers;
    this.clock = clock;
  }

  Page<RemovalResponse> list(PageRequest page, AppealState state) {
    return Page.of(
        queries.appealed(page, state), page, removal -> List.of(removal.areaCode(), removal.id()));
  }

  RemovalResponse get(UUID id) {
    return queries.appealed(id);
  }

  /** Upheld, the removal counts no more; the household opens again unless it was sold meanwhile. */
  RemovalResponse answer(UUID id, String ifMatch, RemovalRequests.AppealAnswer request) {
    Removal removal = repository.lock(id);
    IfMatch.require(ifMatch, removal.version);
    Move move = request.upheld() ? Move.UPHOLD : Move.DISMISS;
    removal.answerAppeal(move, request.answer().strip(), callers.get(), clock.instant());
    if (move == Move.UPHOLD
        && residencies.lock(removal.residencyId).status() != ResidencyState.ENDED
        && residencies.isOfTheRegister(removal.residencyId)) {
      residencies.take(removal.residencyId, Move.REINSTATE);
    }
    repository.flush();
    return queries.get(id);
  }
}
