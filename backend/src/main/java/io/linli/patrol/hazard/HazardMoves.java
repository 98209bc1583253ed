package io.linli.patrol.hazard;

import io.linli.patrol.HazardState;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The moves of hazards, by who manages the estate and by its supervisors. */
@ApplicationScoped
class HazardMoves {
  private final HazardRepository repository;
  private final HazardLimits limits;
  private final HazardSteps steps;
  private final PublishedHazards published;
  private final HazardNews news;
  private final HazardMapper mapper;
  private final CallerContext callers;
  private final Clock clock;

  HazardMoves(
      HazardRepository repository,
      HazardLimits limits,
      HazardSteps steps,
      PublishedHazards published,
      HazardNews news,
      HazardMapper mapper,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.limits = limits;
    this.steps = steps;
    this.published = published;
    this.news = news;
    this.mapper = mapper;
    this.callers = callers;
    this.clock = clock;
  }

  HazardResponse assign(UUID id, String ifMatch, HazardRequests.Assignment request) {
    return make(
        id,
        ifMatch,
        HazardMove.ASSIGN,
        HazardSteps.Said.words(request.responsible()),
        (hazard, now) -> {
          hazard.assign(request.responsible().strip());
          if (request.dueAt() != null) {
            requireAhead(request.dueAt(), now);
            requireSooner(hazard, request.dueAt());
            hazard.dueBy(limits.times(hazard, request.dueAt().toInstant(), now));
          }
        });
  }

  /** A supervisor may put it off as well as forward: it is the supervisor's date from then on. */
  HazardResponse order(UUID id, String ifMatch, HazardRequests.Order request) {
    return make(
        id,
        ifMatch,
        HazardMove.ORDER,
        HazardSteps.Said.words(request.order()),
        (hazard, now) -> {
          hazard.make(HazardMove.ORDER, HazardActor.SUPERVISOR);
          requireAhead(request.dueAt(), now);
          hazard.dueBy(limits.times(hazard, request.dueAt().toInstant(), now));
        });
  }

  HazardResponse fix(UUID id, String ifMatch, HazardRequests.Note request) {
    return make(
        id,
        ifMatch,
        HazardMove.FIX,
        new HazardSteps.Said(request.note(), request.photoIds()),
        (hazard, now) -> hazard.fix(callers.get().subject(), now));
  }

  HazardResponse recheck(UUID id, String ifMatch, HazardRequests.Recheck request) {
    HazardMove move = request.passed() ? HazardMove.PASS : HazardMove.FAIL;
    return make(
        id,
        ifMatch,
        move,
        new HazardSteps.Said(request.note(), request.photoIds()),
        (hazard, now) -> {
          HazardActor actor = steps.actor();
          hazard.recheck(request.passed(), actor, callers.get().subject(), now);
          if (hazard.endedAt != null) {
            published.end(hazard);
          }
        });
  }

  HazardResponse dismiss(UUID id, String ifMatch, HazardRequests.Note request) {
    return make(
        id,
        ifMatch,
        HazardMove.DISMISS,
        new HazardSteps.Said(request.note(), request.photoIds()),
        (hazard, now) -> {
          hazard.dismiss(steps.actor(), callers.get().subject(), now);
          published.end(hazard);
        });
  }

  HazardResponse publish(UUID id, String ifMatch, HazardRequests.Publication request) {
    return make(
        id,
        ifMatch,
        HazardMove.PUBLISH,
        HazardSteps.Said.words(request.text()),
        (hazard, now) -> {
          hazard.publish(now);
          repository.flush();
          published.publish(hazard, request.text(), callers.get().tenantId());
        });
  }

  private HazardResponse make(
      UUID id,
      String ifMatch,
      HazardMove move,
      HazardSteps.Said said,
      BiConsumer<Hazard, Instant> change) {
    Hazard hazard = repository.get(id, ifMatch);
    steps.claim(hazard.communityId, said);
    Instant now = clock.instant();
    HazardState before = hazard.state;
    change.accept(hazard, now);
    repository.flush();
    steps.note(hazard, move.name(), before, said, now);
    if (move.ends()) {
      news.ended(hazard);
    }
    return mapper.response(hazard);
  }

  private static void requireAhead(OffsetDateTime due, Instant now) {
    if (!due.toInstant().isAfter(now)) {
      throw Problem.invalid(Violation.at("/dueAt", "time-not-ahead"));
    }
  }

  private static void requireSooner(Hazard hazard, OffsetDateTime due) {
    if (due.toInstant().isAfter(hazard.dueAt)) {
      throw Problem.invalid(Violation.at("/dueAt", "hazard-due-sooner"));
    }
  }
}
