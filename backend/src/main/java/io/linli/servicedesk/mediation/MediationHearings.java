package io.linli.servicedesk.mediation;

import io.linli.platform.caller.Caller;
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
import java.util.List;
import java.util.UUID;

/** Plans hearings, and records who came and what was said. */
@ApplicationScoped
class MediationHearings {
  private final MediationRepository mediations;
  private final MediationHearingRepository repository;
  private final MediationPartyRepository parties;
  private final MediationSteps steps;
  private final CallerContext callers;
  private final Clock clock;

  MediationHearings(
      MediationRepository mediations,
      MediationHearingRepository repository,
      MediationPartyRepository parties,
      MediationSteps steps,
      CallerContext callers,
      Clock clock) {
    this.mediations = mediations;
    this.repository = repository;
    this.parties = parties;
    this.steps = steps;
    this.callers = callers;
    this.clock = clock;
  }

  MediationHearingResponse plan(UUID mediationId, MediationRequests.HearingPlan request) {
    Mediation mediation = mediations.get(mediationId);
    move(mediation, MediationMove.PLAN_HEARING, request.place());
    MediationHearing hearing =
        new MediationHearing(
            Ids.next(), mediation, request.plannedAt().toInstant(), request.place());
    repository.persist(hearing);
    mediations.save();
    return MediationHearingResponse.from(hearing);
  }

  MediationHearingResponse record(
      UUID mediationId, UUID id, String ifMatch, MediationRequests.HearingRecord request) {
    Mediation mediation = mediations.get(mediationId);
    MediationHearing hearing = repository.get(mediationId, id, ifMatch);
    move(mediation, MediationMove.RECORD_HEARING, hearing.place);
    check(mediation, request);
    hearing.hold(request.present(), request.record(), request.heldAt().toInstant());
    mediations.save();
    return MediationHearingResponse.from(hearing);
  }

  Page<MediationHearingResponse> list(UUID mediationId, PageRequest page) {
    mediations.get(mediationId);
    List<MediationHearingResponse> rows =
        repository
            .find(
                "mediationId = ?1 and id > ?2 order by id",
                mediationId,
                page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(MediationHearingResponse::from)
            .toList();
    return Page.of(rows, page, hearing -> List.of(hearing.id()));
  }

  private void move(Mediation mediation, MediationMove move, String note) {
    Caller caller = callers.get();
    MediationSteps.Before before = MediationSteps.Before.of(mediation);
    mediation.make(move, mediation.actors(caller.tenantId(), caller.areaCode()));
    steps.note(mediation, before, move.name(), MediationActor.MEDIATOR, note, clock.instant());
  }

  private void check(Mediation mediation, MediationRequests.HearingRecord request) {
    Instant heldAt = request.heldAt().toInstant();
    List<Violation> violations = new ArrayList<>();
    if (heldAt.isAfter(clock.instant())) {
      violations.add(Violation.at("/heldAt", "time-in-future"));
    }
    if (heldAt.isBefore(mediation.acceptedAt)) {
      violations.add(Violation.at("/heldAt", "held-before-accepted"));
    }
    long sides = parties.count("mediationId", mediation.id);
    for (int i = 0; i < request.present().size(); i++) {
      if (request.present().get(i) > sides) {
        violations.add(Violation.at("/present/" + i, "mediation-party-unknown", sides));
      }
    }
    Problem.refuse(violations);
  }
}
