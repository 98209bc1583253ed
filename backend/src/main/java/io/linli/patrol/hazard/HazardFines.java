package io.linli.patrol.hazard;

import io.linli.patrol.HazardState;
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
import java.util.List;
import java.util.UUID;

/** Notes the fines of supervisors, as much as the rules let them be. */
@ApplicationScoped
class HazardFines {
  private final HazardRepository hazards;
  private final HazardFineRepository fines;
  private final HazardLimits limits;
  private final HazardSteps steps;
  private final CallerContext callers;
  private final Clock clock;

  HazardFines(
      HazardRepository hazards,
      HazardFineRepository fines,
      HazardLimits limits,
      HazardSteps steps,
      CallerContext callers,
      Clock clock) {
    this.hazards = hazards;
    this.fines = fines;
    this.limits = limits;
    this.steps = steps;
    this.callers = callers;
    this.clock = clock;
  }

  HazardFineResponse fine(UUID hazardId, HazardRequests.Fining request) {
    Hazard hazard = hazards.get(hazardId);
    Instant now = clock.instant();
    AppliedRule most = limits.fine(hazard, request.party(), now);
    if (request.amount().compareTo(most.amount().amount()) > 0) {
      throw Problem.invalid(
          Violation.at("/amount", "fine-too-high", most.amount().amount().toPlainString()));
    }
    HazardState before = hazard.state;
    hazard.make(HazardMove.FINE, HazardActor.SUPERVISOR);
    HazardFine fine = new HazardFine(Ids.next(), hazard, callers.get().tenantId(), now);
    fine.amountTo(request, most.valueId());
    fines.persist(fine);
    hazards.flush();
    steps.note(
        hazard, HazardMove.FINE.name(), before, HazardSteps.Said.words(request.reason()), now);
    return HazardFineResponse.from(fine);
  }

  /** The fines for one hazard, in the order in which they were noted. */
  Page<HazardFineResponse> list(UUID hazardId, PageRequest page) {
    hazards.get(hazardId);
    List<HazardFineResponse> rows =
        fines
            .find("hazardId = ?1 and id > ?2 order by id", hazardId, page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(HazardFineResponse::from)
            .toList();
    return Page.of(rows, page, fine -> List.of(fine.id()));
  }
}
