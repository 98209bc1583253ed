package io.linli.servicedesk.servicecase;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.rule.RuleExplanation;
import io.linli.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is kept about a case: its steps, its clocks, and why a clock has its time. */
@ApplicationScoped
class CaseRecords {
  private final ServiceCaseRepository cases;
  private final CaseStepRepository steps;
  private final CasePhotos photos;
  private final CaseClockRepository clocks;
  private final Rules rules;

  CaseRecords(
      ServiceCaseRepository cases,
      CaseStepRepository steps,
      CasePhotos photos,
      CaseClockRepository clocks,
      Rules rules) {
    this.cases = cases;
    this.steps = steps;
    this.photos = photos;
    this.clocks = clocks;
    this.rules = rules;
  }

  Page<CaseStepResponse> steps(UUID caseId, PageRequest page) {
    cases.get(caseId);
    List<CaseStep> found =
        steps
            .find("caseId = ?1 and id > ?2 order by id", caseId, page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .list();
    Map<UUID, List<UUID>> ofSteps = photos.ofSteps(found.stream().map(step -> step.id).toList());
    List<CaseStepResponse> rows =
        found.stream()
            .map(step -> CaseStepResponse.from(step, ofSteps.getOrDefault(step.id, List.of())))
            .toList();
    return Page.of(rows, page, step -> List.of(step.id()));
  }

  CaseClocksResponse clocks(UUID caseId) {
    cases.get(caseId);
    return new CaseClocksResponse(clocks.of(caseId).stream().map(CaseClockResponse::from).toList());
  }

  /** As it was on the day on which the clock began. */
  RuleExplanation explain(UUID caseId, ClockKind kind) {
    ServiceCase serviceCase = cases.get(caseId);
    CaseClock clock =
        clocks.of(caseId).stream()
            .filter(one -> one.kind == kind && one.ruleCode != null)
            .reduce((earlier, later) -> later)
            .orElseThrow(Problem::notFound);
    LocalDate day = clock.startedAt.atZone(ChinaTime.ZONE).toLocalDate();
    return rules.explain(clock.ruleCode, serviceCase.areaCode, serviceCase.tenantId, day);
  }
}
