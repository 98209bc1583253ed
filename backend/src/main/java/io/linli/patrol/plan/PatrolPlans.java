package io.linli.patrol.plan;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.patrol.checklist.PatrolChecklists;
import io.linli.patrol.schedule.RoundGeneration;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.rule.AppliedRule;
import io.linli.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The patrol plans of estates, kept by their managing tenants, each with its rounds ahead. */
@ApplicationScoped
class PatrolPlans {
  private static final String AHEAD = "patrol.rounds.ahead";

  private final PlanRepository plans;
  private final PlanPoints points;
  private final PlanCheck check;
  private final ReadyPlans readyPlans;
  private final PatrolChecklists checklists;
  private final RoundGeneration generation;
  private final PlanMapper mapper;
  private final Estates estates;
  private final Rules rules;
  private final Clock clock;

  PatrolPlans(
      PlanRepository plans,
      PlanPoints points,
      PlanCheck check,
      ReadyPlans readyPlans,
      PatrolChecklists checklists,
      RoundGeneration generation,
      PlanMapper mapper,
      Estates estates,
      Rules rules,
      Clock clock) {
    this.plans = plans;
    this.points = points;
    this.check = check;
    this.readyPlans = readyPlans;
    this.checklists = checklists;
    this.generation = generation;
    this.mapper = mapper;
    this.estates = estates;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * In the order of area and id.
   *
   * @param communityId only of this community, null for all
   * @param ended whether ended ones are among them
   */
  Page<PlanSummary> list(PageRequest page, UUID communityId, boolean ended) {
    String area = page.after(0, "");
    List<PlanSummary> rows =
        plans
            .find(
                "areaCode >= ?1 and (areaCode > ?1 or id > ?2)"
                    + " and (?3 = true or communityId = ?4)"
                    + " and (?5 = true or endedAt is null) order by areaCode, id",
                area,
                page.after(1, new UUID(0, 0)),
                communityId == null,
                communityId,
                ended)
            .range(0, page.fetch() - 1)
            .stream()
            .map(mapper::summary)
            .toList();
    return Page.of(rows, page, plan -> List.of(plan.areaCode(), plan.id()));
  }

  PlanResponse get(UUID id) {
    return response(plans.get(id));
  }

  PlanResponse make(PlanRequests.Making request) {
    CommunityFacts community = community(request.communityId());
    check.check("/plan", community.communityId(), request.plan(), null);
    return make(community, request.plan(), PatrolPlan.Origin.OWN);
  }

  /** Takes a ready plan over with its checklist; an estate's points in use are its points. */
  PlanResponse adopt(PlanRequests.Adoption request) {
    CommunityFacts community = community(request.communityId());
    ReadyPlan ready =
        readyPlans
            .find(request.readyPlan())
            .orElseThrow(() -> Problem.invalid(Violation.at("/readyPlan", "ready-plan-unknown")));
    PlanRequests.Content plan =
        new PlanRequests.Content(
            ready.title(),
            ready.cadence(),
            request.validFrom(),
            request.validUntil(),
            request.patrolPointIds() == null
                ? points.inUse(community.communityId())
                : request.patrolPointIds(),
            null,
            Objects.requireNonNullElse(request.post(), ready.post()),
            request.assignee());
    check.check("", community.communityId(), plan, null);
    UUID checklist =
        checklists.adopt(
            community, ready.code(), ready.checklistTitle(), ready.checkItems(), ready.source());
    return make(community, plan.by(checklist), new PatrolPlan.Origin(ready.code(), ready.source()));
  }

  PlanResponse change(UUID id, String ifMatch, PlanRequests.Content request) {
    PatrolPlan plan = plans.get(id, ifMatch);
    check.check("", plan.communityId, request, plan.validFrom);
    plan.describe(request, clock.instant());
    plans.flush();
    points.lead(plan, request.patrolPointIds());
    int ahead = daysAhead(plan);
    plans.flush();
    generation.renew(id, plan.schedule(), ahead, clock.instant());
    return response(plan);
  }

  PlanResponse end(UUID id, String ifMatch, PlanRequests.Ending request) {
    PatrolPlan plan = plans.get(id, ifMatch);
    plan.end(request.reason(), clock.instant());
    plans.flush();
    generation.end(id, clock.instant());
    return response(plan);
  }

  private PlanResponse make(
      CommunityFacts community, PlanRequests.Content content, PatrolPlan.Origin origin) {
    PatrolPlan plan = new PatrolPlan(Ids.next(), community, content, origin, clock.instant());
    int ahead = daysAhead(plan);
    plans.persist(plan);
    points.lead(plan, content.patrolPointIds());
    plans.flush();
    generation.begin(plan.id, plan.schedule(), ahead, clock.instant());
    return response(plan);
  }

  private int daysAhead(PatrolPlan plan) {
    AppliedRule ahead =
        rules
            .applying(Set.of(AHEAD), plan.areaCode, plan.tenantId, LocalDate.now(clock))
            .get(AHEAD);
    plan.aheadRuleValueId = ahead.valueId();
    return Math.toIntExact(ahead.amount().whole());
  }

  private CommunityFacts community(UUID id) {
    return estates
        .findFacts(id)
        .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
  }

  private PlanResponse response(PatrolPlan plan) {
    return mapper.response(plan, points.of(plan.id));
  }
}
