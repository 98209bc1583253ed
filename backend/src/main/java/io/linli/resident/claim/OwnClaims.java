package io.linli.resident.claim;

import io.linli.estate.Estates;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.problem.Violation;
import io.linli.platform.settings.LinliSettings;
import io.linli.platform.version.IfMatch;
import io.linli.resident.ResidentProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Persons claim the household that they live in. Whatever they claim of a community is taken, and
 * answered in the same way: what the register knows of it is for those who check.
 */
@ApplicationScoped
class OwnClaims {
  private final ResidencyClaimRepository repository;
  private final OwnClaimQueries queries;
  private final Estates estates;
  private final LinliSettings settings;
  private final CallerContext callers;
  private final Clock clock;

  OwnClaims(
      ResidencyClaimRepository repository,
      OwnClaimQueries queries,
      Estates estates,
      LinliSettings settings,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.queries = queries;
    this.estates = estates;
    this.settings = settings;
    this.callers = callers;
    this.clock = clock;
  }

  Page<OwnClaimResponse> list(PageRequest page) {
    return Page.of(queries.page(page), page, claim -> List.of(claim.id()));
  }

  OwnClaimResponse get(UUID id) {
    return queries.get(id);
  }

  OwnClaimResponse submit(ClaimRequests.Submission request) {
    requireCommunity(request.communityId());
    String subject = callers.get().subject();
    repository.oneAtATime(subject);
    Instant now = clock.instant();
    requireWithinLimit(subject, now);
    Instant lapsesAt = now.plus(Duration.ofDays(settings.residents().claimDays()));
    ResidencyClaim claim = new ResidencyClaim(Ids.next(), subject, request, now, lapsesAt);
    Uniqueness.hold(
        () -> repository.persistAndFlush(claim), () -> Problem.of(ResidentProblem.CLAIM_OPEN));
    return queries.get(claim.id);
  }

  OwnClaimResponse withdraw(UUID id, String ifMatch) {
    ResidencyClaim claim = repository.lock(id);
    IfMatch.require(ifMatch, claim.version);
    claim.withdraw(clock.instant());
    repository.flush();
    return queries.get(id);
  }

  private void requireCommunity(UUID communityId) {
    try {
      estates.card(communityId);
    } catch (Problem unknown) {
      throw Problem.invalid(Violation.at("/communityId", "claimed-community-unknown"));
    }
  }

  /** Nobody tries one name after another. */
  private void requireWithinLimit(String subject, Instant now) {
    int limit = settings.residents().claimsADay();
    long today =
        repository.count("subject = ?1 and createdAt > ?2", subject, now.minus(Duration.ofDays(1)));
    if (today >= limit) {
      throw Problem.of(ResidentProblem.CLAIM_LIMIT_REACHED, limit);
    }
  }
}
