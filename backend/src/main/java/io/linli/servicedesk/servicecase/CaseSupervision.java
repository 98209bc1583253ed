package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import io.linli.servicedesk.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What supervisors do about cases of their jurisdiction: ask for reports, and take over what went
 * overdue at all levels of the company. The company sees both.
 */
@ApplicationScoped
class CaseSupervision {
  /** A neighbourhood committee sees and asks; taking over is for the street and those above. */
  private static final int STREET_DIGITS = 9;

  private final ServiceCaseRepository cases;
  private final CaseStanding standing;
  private final CaseReportRepository reports;
  private final CaseSteps steps;
  private final CaseNews news;
  private final ServiceCaseAnswers answers;
  private final CallerContext callers;
  private final Clock clock;

  CaseSupervision(
      ServiceCaseRepository cases,
      CaseStanding standing,
      CaseReportRepository reports,
      CaseSteps steps,
      CaseNews news,
      ServiceCaseAnswers answers,
      CallerContext callers,
      Clock clock) {
    this.cases = cases;
    this.standing = standing;
    this.reports = reports;
    this.steps = steps;
    this.news = news;
    this.answers = answers;
    this.callers = callers;
    this.clock = clock;
  }

  ServiceCaseResponse takeOver(UUID id, String ifMatch, ServiceCaseRequests.Reason request) {
    cases.lock(id);
    ServiceCase serviceCase = cases.get(id, ifMatch);
    if (callers.get().areaCode().length() > STREET_DIGITS) {
      throw Problem.of(PlatformProblem.WRONG_CAPACITY);
    }
    standing.requireNoMediation(id);
    Instant now = clock.instant();
    CaseState before = serviceCase.state;
    serviceCase.takeOver(callers.get().tenantId(), now);
    steps.note(
        serviceCase,
        CaseMove.TAKE_OVER.name(),
        before,
        new CaseSteps.Remark(request.reason(), null),
        now);
    cases.flush();
    return answers.of(serviceCase);
  }

  CaseReportResponse ask(UUID caseId, CaseReportRequests.Question request) {
    ServiceCase serviceCase = cases.get(caseId);
    if (request.dueOn().isBefore(LocalDate.now(clock))) {
      throw Problem.invalid(Violation.at("/dueOn", "date-in-past"));
    }
    CaseReport report =
        new CaseReport(Ids.next(), serviceCase, callers.get().tenantId(), request, clock.instant());
    reports.persistAndFlush(report);
    news.asked(serviceCase, report);
    return CaseReportResponse.from(report);
  }

  Page<CaseReportResponse> list(UUID caseId, PageRequest page) {
    cases.get(caseId);
    List<CaseReportResponse> rows =
        reports
            .find("caseId = ?1 and id > ?2 order by id", caseId, page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(CaseReportResponse::from)
            .toList();
    return Page.of(rows, page, report -> List.of(report.id()));
  }

  CaseReportResponse answer(
      UUID caseId, UUID id, String ifMatch, CaseReportRequests.Answer request) {
    CaseReport report =
        reports
            .find("id = ?1 and caseId = ?2", id, caseId)
            .firstResultOptional()
            .orElseThrow(Problem::notFound);
    IfMatch.require(ifMatch, report.version);
    report.answer(request.answer(), clock.instant());
    cases.flush();
    news.answered(cases.get(caseId), report);
    return CaseReportResponse.from(report);
  }
}
