package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.resident.OwnHome;
import io.linli.resident.OwnHomes;
import io.linli.servicedesk.CaseKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Opens cases of residents. */
@ApplicationScoped
class OwnCases {
  private final ServiceCaseRepository repository;
  private final CaseContactRepository contacts;
  private final CaseClocks clocks;
  private final CaseSteps steps;
  private final CasePhotos photos;
  private final OwnCaseQueries queries;
  private final OwnHomes homes;
  private final CallerContext callers;
  private final Clock clock;

  OwnCases(
      ServiceCaseRepository repository,
      CaseContactRepository contacts,
      CaseClocks clocks,
      CaseSteps steps,
      CasePhotos photos,
      OwnCaseQueries queries,
      OwnHomes homes,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.contacts = contacts;
    this.clocks = clocks;
    this.steps = steps;
    this.photos = photos;
    this.queries = queries;
    this.homes = homes;
    this.callers = callers;
    this.clock = clock;
  }

  OwnServiceCaseResponse open(OwnCaseRequests.Opening request) {
    OwnHome home = homes.named(request.ownResidencyId(), "/ownResidencyId");
    Instant now = clock.instant();
    check(request, now);
    ServiceCase serviceCase = CaseOpenings.byResident(home, callers.get().subject(), request, now);
    photos.claim(serviceCase, request.ownPhotoIds(), "/ownPhotoIds");
    repository.persistAndFlush(serviceCase);
    contacts.persist(new CaseContact(serviceCase, home.name(), request.telephone()));
    clocks.start(serviceCase, CaseLimits.atOpening(serviceCase), now);
    CaseStep step = steps.note(serviceCase, CaseSteps.OPEN, null, CaseSteps.Remark.NONE, now);
    repository.flush();
    photos.add(step, request.ownPhotoIds());
    return queries.get(serviceCase.id);
  }

  private static void check(OwnCaseRequests.Opening request, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (request.occurredAt() != null && request.occurredAt().toInstant().isAfter(now)) {
      violations.add(Violation.at("/occurredAt", "time-in-future"));
    }
    if (request.utility() != null && request.kind() != CaseKind.REPAIR) {
      violations.add(Violation.at("/utility", "utility-of-repairs"));
    }
    Problem.refuse(violations);
  }
}
