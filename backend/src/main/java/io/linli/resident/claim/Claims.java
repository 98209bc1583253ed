package io.linli.resident.claim;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.linli.resident.ClaimState;
import io.linli.resident.Move;
import io.linli.resident.ResidentProblem;
import io.linli.resident.residency.NewResident;
import io.linli.resident.residency.ResidencyBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The managing tenant, and the heads of its buildings, check who claims which household. */
@ApplicationScoped
class Claims {
  private final ResidencyClaimRepository repository;
  private final ClaimQueries queries;
  private final ResidencyBook residencies;
  private final CallerContext callers;
  private final Clock clock;

  Claims(
      ResidencyClaimRepository repository,
      ClaimQueries queries,
      ResidencyBook residencies,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.queries = queries;
    this.residencies = residencies;
    this.callers = callers;
    this.clock = clock;
  }

  Page<ClaimResponse> list(PageRequest page, ClaimState status, UUID communityId) {
    return Page.of(queries.page(page, status, communityId), page, claim -> List.of(claim.id()));
  }

  ClaimResponse get(UUID id) {
    return queries.get(id);
  }

  /**
   * Makes the claimant a resident, by the entry of the register that room and name lead to. Whom
   * the register doesn't have can't be confirmed by anybody: first the entry, then the access.
   */
  ClaimResponse confirm(UUID id, String ifMatch) {
    ResidencyClaim claim = undecided(id, ifMatch);
    ClaimQueries.Found found =
        queries.found(id).orElseThrow(() -> Problem.of(ResidentProblem.CLAIM_NOT_ON_REGISTER));
    residencies.requireNotRemoved(claim.subject, found.household().buildingId());
    NewResident resident =
        NewResident.registered(claim.subject, claim.name, found.kind(), found.occupantId());
    claim.confirm(residencies.begin(found.household(), resident), clock.instant());
    repository.flush();
    return queries.get(id);
  }

  ClaimResponse refuse(UUID id, String ifMatch, ClaimRequests.Refusal request) {
    ResidencyClaim claim = undecided(id, ifMatch);
    claim.refuse(request.reason().strip(), clock.instant());
    repository.flush();
    return queries.get(id);
  }

  /** Nobody decides about the own claim. */
  private ResidencyClaim undecided(UUID id, String ifMatch) {
    ResidencyClaim claim = repository.lock(id);
    IfMatch.require(ifMatch, claim.version);
    Move.CONFIRM.take(claim.status);
    if (claim.subject.equals(callers.get().subject())) {
      throw Problem.of(ResidentProblem.OWN_CLAIM);
    }
    return claim;
  }
}
