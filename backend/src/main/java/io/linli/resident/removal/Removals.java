package io.linli.resident.removal;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.linli.resident.Move;
import io.linli.resident.ResidentProblem;
import io.linli.resident.residency.ResidencyBook;
import io.linli.resident.residency.ResidencyRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The managing tenant and building heads remove residents; managers answer their pledges. */
@ApplicationScoped
class Removals {
  private final RemovalRepository repository;
  private final RemovalQueries queries;
  private final ResidencyBook residencies;
  private final CallerContext callers;
  private final Clock clock;

  Removals(
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

  Page<RemovalResponse> list(PageRequest page) {
    return Page.of(queries.page(page), page, removal -> List.of(removal.id()));
  }

  RemovalResponse get(UUID id) {
    return queries.get(id);
  }

  /** The first time with a way back, from the second on without one but an appeal. */
  RemovalResponse remove(RemovalRequests.Making request) {
    ResidencyRecord residency = residencies.lock(request.residencyId(), "/residencyId");
    Caller caller = callers.get();
    if (residency.subject().equals(caller.subject())) {
      throw Problem.of(ResidentProblem.OWN_REMOVAL);
    }
    int number = repository.countOf(residency.subject(), residency.household().buildingId()) + 1;
    residencies.take(residency.id(), number == 1 ? Move.REMOVE : Move.BAR);
    Removal removal =
        new Removal(
            Ids.next(), residency, number, request.reason().strip(), caller, clock.instant());
    repository.persistAndFlush(removal);
    return queries.get(removal.id);
  }

  RemovalResponse answerPledge(UUID id, String ifMatch, RemovalRequests.PledgeAnswer request) {
    Removal removal = repository.lock(id);
    IfMatch.require(ifMatch, removal.version);
    Move move = request.accepted() ? Move.ACCEPT_PLEDGE : Move.REFUSE_PLEDGE;
    removal.answerPledge(move, request.answer().strip(), callers.get().subject(), clock.instant());
    if (move == Move.ACCEPT_PLEDGE) {
      residencies.take(removal.residencyId, Move.READMIT);
    }
    repository.flush();
    return queries.get(id);
  }
}
