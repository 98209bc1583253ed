package io.linli.servicedesk.decoration;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Decorations as they are filed and shown. */
@ApplicationScoped
class DecorationFilings {
  private final DecorationFilingRepository repository;
  private final DecorationSteps steps;
  private final DecorationAnswers answers;
  private final Estates estates;
  private final CallerContext callers;
  private final Clock clock;

  DecorationFilings(
      DecorationFilingRepository repository,
      DecorationSteps steps,
      DecorationAnswers answers,
      Estates estates,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.steps = steps;
    this.answers = answers;
    this.estates = estates;
    this.callers = callers;
    this.clock = clock;
  }

  DecorationFilingResponse file(DecorationRequests.Filing request) {
    CommunityFacts community = communityOf(request.householdId());
    check(request);
    Instant now = clock.instant();
    DecorationFiling filing =
        new DecorationFiling(Ids.next(), community, request, callers.get().subject(), now);
    repository.persistAndFlush(filing);
    steps.note(filing, DecorationSteps.FILE, null, null, now);
    repository.flush();
    return answers.of(filing);
  }

  DecorationFilingResponse get(UUID id) {
    return answers.of(repository.get(id));
  }

  Page<DecorationStepResponse> steps(UUID id, PageRequest page) {
    repository.get(id);
    return steps.list(id, page);
  }

  private void check(DecorationRequests.Filing request) {
    List<Violation> violations = new ArrayList<>();
    if (request.startsOn().isBefore(LocalDate.now(clock))) {
      violations.add(Violation.at("/startsOn", "date-in-past"));
    }
    if (request.endsOn().isBefore(request.startsOn())) {
      violations.add(Violation.at("/endsOn", "ends-before-start"));
    }
    Problem.refuse(violations);
  }

  private CommunityFacts communityOf(UUID householdId) {
    return repository
        .getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery("select community_id from household where id = :id", UUID.class)
        .setParameter("id", householdId)
        .uniqueResultOptional()
        .flatMap(estates::findFacts)
        .orElseThrow(() -> Problem.invalid(Violation.at("/householdId", "household-not-yours")));
  }
}
