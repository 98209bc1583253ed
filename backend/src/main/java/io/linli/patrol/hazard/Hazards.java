package io.linli.patrol.hazard;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.patrol.HazardOrigin;
import io.linli.patrol.HazardSeverity;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.rule.AppliedRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Notes hazards and shows them. */
@ApplicationScoped
class Hazards {
  private final HazardRepository repository;
  private final HazardLimits limits;
  private final HazardSteps steps;
  private final HazardNews news;
  private final HazardMapper mapper;
  private final Estates estates;
  private final CallerContext callers;
  private final Clock clock;

  Hazards(
      HazardRepository repository,
      HazardLimits limits,
      HazardSteps steps,
      HazardNews news,
      HazardMapper mapper,
      Estates estates,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.limits = limits;
    this.steps = steps;
    this.news = news;
    this.mapper = mapper;
    this.estates = estates;
    this.callers = callers;
    this.clock = clock;
  }

  HazardResponse get(UUID id) {
    return mapper.response(repository.get(id));
  }

  Page<HazardStepResponse> steps(UUID id, PageRequest page) {
    repository.get(id);
    return steps.list(id, page);
  }

  /** By who manages the estate, or by a supervisor on an inspection. */
  HazardResponse note(HazardRequests.Noting request) {
    CommunityFacts community =
        estates
            .findFacts(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
    Instant now = clock.instant();
    Instant foundAt = request.foundAt() == null ? now : request.foundAt().toInstant();
    check(request, foundAt, now);
    HazardOrigin origin =
        steps.actor() == HazardActor.SUPERVISOR
            ? HazardOrigin.INSPECTION
            : HazardOrigin.MANAGING_TENANT;
    HazardSteps.Said said = new HazardSteps.Said(request.description(), request.photoIds());
    steps.claim(community.communityId(), said);
    FoundHazard found =
        FoundHazard.noted(community, origin, request, foundAt, callers.get().subject());
    Hazard hazard = keep(found, said);
    repository.flush();
    return mapper.response(hazard);
  }

  /** Keeps what was found; it is due by its rule from now on. */
  Hazard keep(FoundHazard found, HazardSteps.Said said) {
    AppliedRule limit = limits.limit(found);
    Hazard hazard = new Hazard(Ids.next(), found, limit);
    hazard.dueBy(limits.times(found, limit));
    repository.persist(hazard);
    steps.note(hazard, HazardSteps.NOTE, null, said, found.foundAt());
    news.found(hazard);
    return hazard;
  }

  /** What a later round finds worse is major from then on, and due as such unless it was sooner. */
  void seeAgain(Hazard hazard, RoundFinding finding) {
    hazard.seenAgain(finding.foundAt());
    if (hazard.severity == HazardSeverity.MAJOR || finding.severity() != HazardSeverity.MAJOR) {
      return;
    }
    FoundHazard found = FoundHazard.of(finding);
    AppliedRule limit = limits.limit(found);
    hazard.worsen(limit, limits.times(found, limit));
    repository.flush();
    HazardSteps.Said said = HazardSteps.Said.words(finding.answer());
    steps.note(hazard, HazardSteps.WORSEN, hazard.state, said, finding.foundAt());
  }

  private void check(HazardRequests.Noting request, Instant foundAt, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (foundAt.isAfter(now)) {
      violations.add(Violation.at("/foundAt", "time-in-future"));
    }
    if (request.patrolPointId() != null && !isOfCommunity(request)) {
      violations.add(Violation.at("/patrolPointId", "patrol-point-unknown"));
    }
    Problem.refuse(violations);
  }

  private boolean isOfCommunity(HazardRequests.Noting request) {
    return repository
            .getEntityManager()
            .createNativeQuery(
                "select 1 from patrol_point where id = :id and community_id = :community")
            .setParameter("id", request.patrolPointId())
            .setParameter("community", request.communityId())
            .getResultList()
            .size()
        == 1;
  }
}
