package io.linli.resident.residency;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.linli.resident.Move;
import io.linli.resident.ResidencyState;
import io.linli.resident.ResidentProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What residents see of their households, and how they leave them. */
@ApplicationScoped
class OwnResidencies {
  private final ResidencyRepository repository;
  private final OwnResidencyQueries queries;
  private final CallerContext callers;
  private final Clock clock;

  OwnResidencies(
      ResidencyRepository repository,
      OwnResidencyQueries queries,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.queries = queries;
    this.callers = callers;
    this.clock = clock;
  }

  Page<OwnResidencyResponse> list(PageRequest page) {
    return Page.of(queries.page(page), page, residency -> List.of(residency.id()));
  }

  OwnResidencyResponse get(UUID id) {
    return queries.get(id);
  }

  Page<HousemateResponse> housemates(UUID id, PageRequest page) {
    List<HousemateResponse> rows = queries.housemates(activeHousehold(id), page);
    return Page.of(rows, page, housemate -> List.of(housemate.id()));
  }

  Page<RegisteredPersonResponse> registered(UUID id, PageRequest page) {
    List<RegisteredPersonResponse> rows = queries.registered(activeHousehold(id), page);
    return Page.of(rows, page, person -> List.of(person.id()));
  }

  OwnResidencyResponse leave(UUID id, String ifMatch) {
    Residency residency = repository.lock(id);
    if (!residency.subject.equals(callers.get().subject())) {
      throw Problem.notFound();
    }
    IfMatch.require(ifMatch, residency.version);
    residency.take(Move.LEAVE, clock.instant());
    repository.flush();
    return queries.get(id);
  }

  /** Whoever was removed, or has left, sees the household no more. */
  private UUID activeHousehold(UUID residencyId) {
    OwnResidencyResponse own = queries.get(residencyId);
    if (own.status() != ResidencyState.ACTIVE) {
      throw Problem.of(ResidentProblem.RESIDENT_STATE_CONFLICT, own.status().name());
    }
    return own.householdId();
  }
}
