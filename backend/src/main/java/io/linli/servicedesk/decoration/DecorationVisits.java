package io.linli.servicedesk.decoration;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The daily visits of sites: whoever breaks a rule has to stop. */
@ApplicationScoped
class DecorationVisits {
  private final DecorationFilingRepository filings;
  private final DecorationVisitRepository repository;
  private final DecorationSteps steps;
  private final DecorationNews news;
  private final ProhibitedActs acts;
  private final Rules rules;
  private final CallerContext callers;
  private final Clock clock;

  DecorationVisits(
      DecorationFilingRepository filings,
      DecorationVisitRepository repository,
      DecorationSteps steps,
      DecorationNews news,
      ProhibitedActs acts,
      Rules rules,
      CallerContext callers,
      Clock clock) {
    this.filings = filings;
    this.repository = repository;
    this.steps = steps;
    this.news = news;
    this.acts = acts;
    this.rules = rules;
    this.callers = callers;
    this.clock = clock;
  }

  DecorationVisitResponse visit(UUID filingId, DecorationRequests.Visit request) {
    DecorationFiling filing = filings.lock(filingId);
    Instant now = clock.instant();
    Instant at = request.at() == null ? now : request.at().toInstant();
    DecorationState before = filing.state;
    filing.make(DecorationMove.VISIT);
    check(filing, request, at, now);
    DecorationVisit visit =
        new DecorationVisit(
            Ids.next(), filing, request, hours(filing, at), callers.get().subject(), at);
    repository.persist(visit);
    steps.note(filing, DecorationMove.VISIT.name(), before, visit.findings, now);
    if (visit.foundBreach()) {
      news.breachFound(filing, visit);
    }
    if (visit.foundBreach() && filing.state == DecorationState.WORKING) {
      filing.stop(visit.findings);
      steps.note(filing, DecorationMove.STOP.name(), before, visit.findings, now);
    }
    filings.flush();
    return DecorationVisitResponse.from(visit);
  }

  Page<DecorationVisitResponse> list(UUID filingId, PageRequest page) {
    filings.get(filingId);
    List<DecorationVisitResponse> rows =
        repository
            .find("filingId = ?1 and id > ?2 order by id", filingId, page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(DecorationVisitResponse::from)
            .toList();
    return Page.of(rows, page, visit -> List.of(visit.id()));
  }

  private void check(
      DecorationFiling filing, DecorationRequests.Visit request, Instant at, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (at.isAfter(now)) {
      violations.add(Violation.at("/at", "time-in-future"));
    } else if (at.isBefore(filing.startedAt) || !day(at).equals(day(now))) {
      violations.add(Violation.at("/at", "visit-not-today"));
    }
    if (request.prohibitedAct() != null && !acts.codes().contains(request.prohibitedAct())) {
      violations.add(Violation.at("/prohibitedAct", "act-unknown"));
    }
    Problem.refuse(violations);
  }

  private WorkHours hours(DecorationFiling filing, Instant at) {
    return WorkHours.by(rules.applying(WorkHours.RULES, filing.areaCode, filing.tenantId, day(at)));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ChinaTime.ZONE).toLocalDate();
  }
}
