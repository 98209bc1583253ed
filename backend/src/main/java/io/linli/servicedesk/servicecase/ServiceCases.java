package io.linli.servicedesk.servicecase;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.servicedesk.CaseChannel;
import io.linli.servicedesk.CaseKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Opens cases: by staff of the managing tenant, or by a supervisor on somebody's behalf. */
@ApplicationScoped
class ServiceCases {
  private final ServiceCaseRepository repository;
  private final CaseContactRepository contacts;
  private final CaseClocks clocks;
  private final CaseSteps steps;
  private final CasePhotos photos;
  private final ServiceCaseAnswers answers;
  private final Estates estates;
  private final CallerContext callers;
  private final Clock clock;

  ServiceCases(
      ServiceCaseRepository repository,
      CaseContactRepository contacts,
      CaseClocks clocks,
      CaseSteps steps,
      CasePhotos photos,
      ServiceCaseAnswers answers,
      Estates estates,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.contacts = contacts;
    this.clocks = clocks;
    this.steps = steps;
    this.photos = photos;
    this.answers = answers;
    this.estates = estates;
    this.callers = callers;
    this.clock = clock;
  }

  ServiceCaseResponse open(ServiceCaseRequests.Opening request) {
    Instant now = clock.instant();
    CommunityFacts community =
        estates
            .findFacts(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
    check(request, community, now);
    ServiceCase serviceCase =
        CaseOpenings.byStaff(community, request, callers.get().subject(), now);
    photos.claim(serviceCase, request.photoIds(), "/photoIds");
    repository.persistAndFlush(serviceCase);
    if (request.person() != null) {
      contacts.persist(
          new CaseContact(serviceCase, request.person().name(), request.person().telephone()));
    }
    clocks.start(serviceCase, CaseLimits.atOpening(serviceCase), now);
    CaseStep step = steps.note(serviceCase, CaseSteps.OPEN, null, CaseSteps.Remark.NONE, now);
    repository.flush();
    photos.add(step, request.photoIds());
    return answers.of(serviceCase);
  }

  ServiceCaseResponse get(UUID id) {
    return answers.of(repository.get(id));
  }

  private void check(ServiceCaseRequests.Opening request, CommunityFacts community, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (request.occurredAt() != null && request.occurredAt().toInstant().isAfter(now)) {
      violations.add(Violation.at("/occurredAt", "time-in-future"));
    }
    if (request.utility() != null && request.kind() != CaseKind.REPAIR) {
      violations.add(Violation.at("/utility", "utility-of-repairs"));
    }
    boolean onBehalf = !community.tenantId().equals(callers.get().tenantId());
    if (onBehalf != (request.channel() == CaseChannel.STREET)) {
      violations.add(Violation.at("/channel", onBehalf ? "channel-street" : "channel-not-street"));
    }
    if (request.householdId() != null && !isOfCommunity(request)) {
      violations.add(Violation.at("/householdId", "household-unknown"));
    }
    Problem.refuse(violations);
  }

  private boolean isOfCommunity(ServiceCaseRequests.Opening request) {
    return repository
            .getEntityManager()
            .createNativeQuery(
                "select 1 from household where id = :id and community_id = :community")
            .setParameter("id", request.householdId())
            .setParameter("community", request.communityId())
            .getResultList()
            .size()
        == 1;
  }
}
