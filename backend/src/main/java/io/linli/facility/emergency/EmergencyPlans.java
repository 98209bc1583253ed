package io.linli.facility.emergency;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.facility.EmergencyKind;
import io.linli.facility.FacilityProblem;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.problem.Violation;
import io.linli.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Emergency plans (domain.md P4), adopted by whoever manages the estate, and their drills. */
@ApplicationScoped
class EmergencyPlans {
  private static final String DRILLS = "emergency.drill-interval";

  private final EmergencyPlanRepository repository;
  private final PlanStepRepository steps;
  private final DrillRepository drills;
  private final Estates estates;
  private final Rules rules;
  private final CallerContext callers;
  private final Clock clock;

  EmergencyPlans(
      EmergencyPlanRepository repository,
      PlanStepRepository steps,
      DrillRepository drills,
      Estates estates,
      Rules rules,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.steps = steps;
    this.drills = drills;
    this.estates = estates;
    this.rules = rules;
    this.callers = callers;
    this.clock = clock;
  }

  /** What narrows a list; null where it doesn't. */
  record Filter(UUID communityId, EmergencyKind kind, Boolean drillOverdue) {}

  EmergencyPlanResponse adopt(EmergencyRequests.Adoption request) {
    CommunityFacts community =
        estates
            .findFacts(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
    check(request.steps());
    int number =
        (int)
                repository.count(
                    "communityId = ?1 and kind = ?2", community.communityId(), request.kind())
            + 1;
    EmergencyPlan plan = new EmergencyPlan(Ids.next(), community, request.kind(), number);
    plan.adopt(request.title().strip(), request.source(), callers.get().subject(), clock.instant());
    plan.drillEvery(
        rules
            .applying(
                Set.of(DRILLS), community.areaCode(), community.tenantId(), LocalDate.now(clock))
            .get(DRILLS));
    Optional<EmergencyPlan> before = repository.current(plan);
    before.ifPresent(old -> old.passOnTo(plan));
    repository.flush();
    Uniqueness.hold(
        () -> repository.persistAndFlush(plan),
        () -> Problem.of(FacilityProblem.EMERGENCY_PLAN_ADOPTED));
    for (int i = 0; i < request.steps().size(); i++) {
      steps.persist(new PlanStep(Ids.next(), plan, i + 1, request.steps().get(i)));
    }
    steps.flush();
    return EmergencyPlanResponse.from(plan, steps.of(plan.id));
  }

  EmergencyPlanResponse get(UUID id) {
    return EmergencyPlanResponse.from(repository.get(id), steps.of(id));
  }

  /** In the order of area and id. */
  Page<EmergencyPlanSummary> list(PageRequest page, Filter filter) {
    LocalDate today = LocalDate.now(clock);
    StringBuilder where = new StringBuilder("(areaCode, id) > (:area, :id)");
    Map<String, Object> values = new HashMap<>();
    values.put("area", page.after(0, ""));
    values.put("id", page.after(1, new UUID(0, 0)));
    if (filter.communityId() != null) {
      where.append(" and communityId = :community");
      values.put("community", filter.communityId());
    }
    if (filter.kind() != null) {
      where.append(" and kind = :kind");
      values.put("kind", filter.kind());
    }
    if (filter.drillOverdue() != null) {
      where.append(
          filter.drillOverdue()
              ? " and superseded = false and drillDueOn < :today"
              : " and (superseded = true or drillDueOn >= :today)");
      values.put("today", today);
    }
    List<EmergencyPlanSummary> rows =
        repository
            .find(where + " order by areaCode, id", values)
            .range(0, page.fetch() - 1)
            .stream()
            .map(plan -> EmergencyPlanSummary.from(plan, today))
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  DrillResponse drill(UUID planId, EmergencyRequests.Drill request) {
    EmergencyPlan plan = repository.get(planId);
    requireCurrent(plan);
    if (request.heldOn().isAfter(LocalDate.now(clock))) {
      throw Problem.invalid(Violation.at("/heldOn", "date-in-future"));
    }
    Drill drill = new Drill(Ids.next(), plan, request, callers.get().subject(), clock.instant());
    plan.drilled(request.heldOn());
    drills.persistAndFlush(drill);
    return DrillResponse.from(drill);
  }

  /** In the order in which they were recorded. */
  Page<DrillResponse> drills(UUID planId, PageRequest page) {
    repository.get(planId);
    List<DrillResponse> rows =
        drills
            .find("planId = ?1 and id > ?2 order by id", planId, page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(DrillResponse::from)
            .toList();
    return Page.of(rows, page, drill -> List.of(drill.id()));
  }

  /**
   * @throws Problem {@code emergency-plan-superseded}
   */
  static void requireCurrent(EmergencyPlan plan) {
    if (plan.superseded) {
      throw Problem.of(FacilityProblem.EMERGENCY_PLAN_SUPERSEDED);
    }
  }

  /** The first step follows nothing, and what follows a step isn't due before it. */
  private static void check(List<EmergencyRequests.Step> asked) {
    List<Violation> violations = new ArrayList<>();
    if (asked.get(0).parallel()) {
      violations.add(Violation.at("/steps/0/parallel", "first-step-alongside"));
    }
    for (int i = 1; i < asked.size(); i++) {
      boolean sooner = asked.get(i).withinMinutes() < asked.get(i - 1).withinMinutes();
      if (sooner && !asked.get(i).parallel()) {
        violations.add(Violation.at("/steps/" + i + "/withinMinutes", "step-due-before-the-last"));
      }
    }
    Problem.refuse(violations);
  }
}
