package io.linli.facility.emergency;

import io.linli.facility.FacilityProblem;
import io.linli.facility.IncidentState;
import io.linli.facility.StaffMembers;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Emergencies that follow the steps of a plan (domain.md P4). */
@ApplicationScoped
class Incidents {
  private final IncidentRepository repository;
  private final IncidentStepRepository steps;
  private final EmergencyPlanRepository plans;
  private final PlanStepRepository planSteps;
  private final StaffMembers staff;
  private final CallerContext callers;
  private final Clock clock;

  Incidents(
      IncidentRepository repository,
      IncidentStepRepository steps,
      EmergencyPlanRepository plans,
      PlanStepRepository planSteps,
      StaffMembers staff,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.steps = steps;
    this.plans = plans;
    this.planSteps = planSteps;
    this.staff = staff;
    this.callers = callers;
    this.clock = clock;
  }

  IncidentResponse start(EmergencyRequests.Incident request) {
    EmergencyPlan plan =
        plans
            .findByIdOptional(request.emergencyPlanId())
            .orElseThrow(
                () -> Problem.invalid(Violation.at("/emergencyPlanId", "emergency-plan-unknown")));
    EmergencyPlans.requireCurrent(plan);
    List<PlanStep> planned = planSteps.of(plan.id);
    Incident incident = new Incident(Ids.next(), plan, planned.size(), request.summary().strip());
    incident.start(callers.get().subject(), clock.instant());
    repository.persistAndFlush(incident);
    planned.forEach(step -> steps.persist(new IncidentStep(Ids.next(), incident, step)));
    steps.flush();
    return response(incident);
  }

  IncidentResponse get(UUID id) {
    return response(repository.get(id));
  }

  IncidentResponse doStep(UUID id, String ifMatch, EmergencyRequests.StepDone request) {
    Incident incident = repository.get(id, ifMatch);
    incident.doStep();
    List<IncidentStep> all = steps.of(id);
    Instant at = request.doneAt() == null ? clock.instant() : request.doneAt().toInstant();
    String by = Objects.requireNonNullElse(request.doneBy(), callers.get().subject());
    check(incident, all, request, at, by);
    IncidentStep step = all.get(request.position() - 1);
    if (step.isDone()) {
      throw Problem.of(FacilityProblem.INCIDENT_STEP_DONE, step.position);
    }
    IncidentSteps.before(all, step.position).stream()
        .filter(earlier -> !earlier.isDone())
        .findFirst()
        .ifPresent(
            earlier -> {
              throw Problem.of(FacilityProblem.INCIDENT_STEP_TOO_EARLY, earlier.position);
            });
    step.done(at, by, request.note());
    repository.flush();
    return response(incident);
  }

  IncidentResponse close(UUID id, String ifMatch, EmergencyRequests.Report request) {
    Incident incident = repository.get(id, ifMatch);
    incident.close(request.report(), clock.instant());
    repository.flush();
    return response(incident);
  }

  IncidentResponse callOff(UUID id, String ifMatch, EmergencyRequests.Report request) {
    Incident incident = repository.get(id, ifMatch);
    incident.callOff(request.report(), clock.instant());
    repository.flush();
    return response(incident);
  }

  /** In the order of area and id. */
  Page<IncidentSummary> list(PageRequest page, UUID communityId, IncidentState state) {
    StringBuilder where = new StringBuilder("(areaCode, id) > (:area, :id)");
    Map<String, Object> values = new HashMap<>();
    values.put("area", page.after(0, ""));
    values.put("id", page.after(1, new UUID(0, 0)));
    if (communityId != null) {
      where.append(" and communityId = :community");
      values.put("community", communityId);
    }
    if (state != null) {
      where.append(" and state = :state");
      values.put("state", state);
    }
    List<IncidentSummary> rows =
        repository
            .find(where + " order by areaCode, id", values)
            .range(0, page.fetch() - 1)
            .stream()
            .map(IncidentSummary::from)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  private void check(
      Incident incident,
      List<IncidentStep> all,
      EmergencyRequests.StepDone request,
      Instant at,
      String by) {
    List<Violation> violations = new ArrayList<>();
    if (request.position() > all.size()) {
      violations.add(Violation.at("/position", "step-unknown", all.size()));
    } else if (isBeforeWhatComesBefore(incident, all, request.position(), at)) {
      violations.add(Violation.at("/doneAt", "step-before-the-last"));
    }
    if (at.isAfter(clock.instant())) {
      violations.add(Violation.at("/doneAt", "time-in-future"));
    }
    if (!staff.includes(by)) {
      violations.add(Violation.at("/doneBy", "responsible-unknown"));
    }
    Problem.refuse(violations);
  }

  private static boolean isBeforeWhatComesBefore(
      Incident incident, List<IncidentStep> all, int position, Instant at) {
    return at.isBefore(incident.startedAt)
        || IncidentSteps.before(all, position).stream()
            .anyMatch(earlier -> earlier.isDone() && at.isBefore(earlier.doneAt));
  }

  private IncidentResponse response(Incident incident) {
    Instant until = incident.endedAt == null ? clock.instant() : incident.endedAt;
    return IncidentResponse.from(incident, steps.of(incident.id), until);
  }
}
