package io.linli.facility.service;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.facility.ledger.Ledger;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import io.linli.rule.AppliedRule;
import io.linli.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Plans of service, made and ended by whoever manages the estate. */
@ApplicationScoped
class ServicePlans {
  private static final String AHEAD = "facility.services.ahead";

  private final ServicePlanRepository repository;
  private final ServiceQueries services;
  private final ServiceWorker worker;
  private final Ledger ledger;
  private final Estates estates;
  private final Rules rules;
  private final Clock clock;

  ServicePlans(
      ServicePlanRepository repository,
      ServiceQueries services,
      ServiceWorker worker,
      Ledger ledger,
      Estates estates,
      Rules rules,
      Clock clock) {
    this.repository = repository;
    this.services = services;
    this.worker = worker;
    this.ledger = ledger;
    this.estates = estates;
    this.rules = rules;
    this.clock = clock;
  }

  ServicePlanResponse make(ServiceRequests.Plan request) {
    CommunityFacts community =
        estates
            .findFacts(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
    check(request);
    ServicePlan plan =
        new ServicePlan(
            Ids.next(), community.communityId(), community.tenantId(), community.areaCode());
    plan.have(request, ahead(community));
    repository.persistAndFlush(plan);
    worker.begin(plan.id);
    repository.getEntityManager().refresh(plan);
    return ServicePlanResponse.from(plan);
  }

  ServicePlanResponse get(UUID id) {
    return ServicePlanResponse.from(repository.get(id));
  }

  /** Ends a plan; what was due before today stays owed. */
  ServicePlanResponse end(UUID id, String ifMatch) {
    ServicePlan plan = repository.get(id);
    IfMatch.require(ifMatch, plan.version);
    LocalDate today = LocalDate.now(clock);
    plan.end(today);
    repository.flush();
    services.cancelOfPlan(id, today);
    return ServicePlanResponse.from(plan);
  }

  /** In the order of area and id. */
  Page<ServicePlanResponse> list(PageRequest page, UUID communityId) {
    String narrowed = communityId == null ? "" : " and communityId = ?3";
    Object[] values =
        communityId == null
            ? new Object[] {page.after(0, ""), page.after(1, new UUID(0, 0))}
            : new Object[] {page.after(0, ""), page.after(1, new UUID(0, 0)), communityId};
    List<ServicePlanResponse> rows =
        repository
            .find("(areaCode, id) > (?1, ?2)" + narrowed + " order by areaCode, id", values)
            .range(0, page.fetch() - 1)
            .stream()
            .map(ServicePlanResponse::from)
            .toList();
    return Page.of(rows, page, plan -> List.of(plan.areaCode(), plan.id()));
  }

  private void check(ServiceRequests.Plan request) {
    if (request.startsOn().isBefore(LocalDate.now(clock))) {
      throw Problem.invalid(Violation.at("/startsOn", "date-in-past"));
    }
    if (request.facilityId() != null && !isThere(request)) {
      throw Problem.invalid(Violation.at("/facilityId", "facility-unknown"));
    }
  }

  private boolean isThere(ServiceRequests.Plan request) {
    return ledger.isIn(request.communityId(), request.facilityKind(), request.facilityId());
  }

  private AppliedRule ahead(CommunityFacts community) {
    return rules
        .applying(Set.of(AHEAD), community.areaCode(), community.tenantId(), LocalDate.now(clock))
        .get(AHEAD);
  }
}
