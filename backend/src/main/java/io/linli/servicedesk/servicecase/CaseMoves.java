package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.servicedesk.CaseState;
import io.linli.servicedesk.ServiceDeskProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The moves that whoever handles a case makes. */
@ApplicationScoped
class CaseMoves {
  private static final Set<ClockKind> ALL = EnumSet.allOf(ClockKind.class);

  private final ServiceCaseRepository repository;
  private final CaseHandling handling;
  private final CaseStanding standing;
  private final CaseClocks clocks;
  private final CaseSteps steps;
  private final CasePhotos photos;
  private final ServiceCaseAnswers answers;
  private final CallerContext callers;
  private final Clock clock;

  CaseMoves(
      ServiceCaseRepository repository,
      CaseHandling handling,
      CaseStanding standing,
      CaseClocks clocks,
      CaseSteps steps,
      CasePhotos photos,
      ServiceCaseAnswers answers,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.handling = handling;
    this.standing = standing;
    this.clocks = clocks;
    this.steps = steps;
    this.photos = photos;
    this.answers = answers;
    this.callers = callers;
    this.clock = clock;
  }

  ServiceCaseResponse accept(UUID id, String ifMatch, ServiceCaseRequests.Acceptance request) {
    return make(
        id,
        ifMatch,
        CaseMove.ACCEPT,
        request.note(),
        (serviceCase, now) -> {
          serviceCase.accept(request.major(), request.skill(), now);
          clocks.end(serviceCase, Set.of(ClockKind.RESPOND), now);
        });
  }

  ServiceCaseResponse refuse(UUID id, String ifMatch, ServiceCaseRequests.Reason request) {
    return make(
        id,
        ifMatch,
        CaseMove.REFUSE,
        request.reason(),
        (serviceCase, now) -> {
          serviceCase.refuse(request.reason(), now);
          clocks.end(serviceCase, ALL, now);
        });
  }

  ServiceCaseResponse passOn(UUID id, String ifMatch, ServiceCaseRequests.Referral request) {
    return make(
        id,
        ifMatch,
        CaseMove.PASS_ON,
        request.reason(),
        (serviceCase, now) -> {
          serviceCase.passOn(request.referredTo(), request.reason(), now);
          clocks.end(serviceCase, ALL, now);
        });
  }

  ServiceCaseResponse withdraw(UUID id, String ifMatch, ServiceCaseRequests.Reason request) {
    return make(
        id,
        ifMatch,
        CaseMove.WITHDRAW,
        request.reason(),
        (serviceCase, now) -> {
          serviceCase.withdraw(request.reason(), now);
          clocks.end(serviceCase, ALL, now);
        });
  }

  ServiceCaseResponse arrive(UUID id, String ifMatch, ServiceCaseRequests.Note request) {
    return make(
        id,
        ifMatch,
        CaseMove.ARRIVE,
        request.note(),
        (serviceCase, now) -> {
          serviceCase.make(CaseMove.ARRIVE, now);
          clocks.end(serviceCase, Set.of(ClockKind.ON_SITE), now);
        });
  }

  ServiceCaseResponse await(UUID id, String ifMatch, ServiceCaseRequests.Reason request) {
    return make(
        id,
        ifMatch,
        CaseMove.WAIT,
        request.reason(),
        (serviceCase, now) -> {
          serviceCase.await(now);
          clocks.stop(serviceCase, now);
        });
  }

  ServiceCaseResponse resume(UUID id, String ifMatch, ServiceCaseRequests.Note request) {
    return make(
        id,
        ifMatch,
        CaseMove.RESUME,
        request.note(),
        (serviceCase, now) -> {
          serviceCase.resume(now);
          clocks.resume(serviceCase, now);
        });
  }

  ServiceCaseResponse promise(UUID id, String ifMatch, ServiceCaseRequests.Promise request) {
    return make(
        id,
        ifMatch,
        CaseMove.PROMISE,
        request.told(),
        (serviceCase, now) -> {
          requireWithinLongest(serviceCase, request, now);
          serviceCase.promise(request.until().toInstant(), now);
          clocks.promise(serviceCase, now);
        });
  }

  ServiceCaseResponse postpone(UUID id, String ifMatch, ServiceCaseRequests.Promise request) {
    return make(
        id,
        ifMatch,
        CaseMove.POSTPONE,
        request.told(),
        (serviceCase, now) -> {
          requireWithinLongest(serviceCase, request, now);
          long most = clocks.applying(serviceCase, CaseLimits.POSTPONEMENTS, now).amount().whole();
          serviceCase.postpone(request.until().toInstant(), most, now);
          clocks.promise(serviceCase, now);
        });
  }

  ServiceCaseResponse finish(UUID id, String ifMatch, ServiceCaseRequests.Result request) {
    return make(
        id,
        ifMatch,
        new Said(CaseMove.FINISH, request.result(), null, request.photoIds()),
        (serviceCase, now) -> {
          serviceCase.finish(request.result(), now);
          clocks.end(serviceCase, ALL, now);
          clocks.start(serviceCase, Map.of(ClockKind.CONFIRM, CaseLimits.CONFIRMATION), now);
        });
  }

  ServiceCaseResponse confirm(UUID id, String ifMatch, ServiceCaseRequests.Confirmation request) {
    return make(
        id,
        ifMatch,
        new Said(CaseMove.CONFIRM, request.how(), request.satisfaction(), List.of()),
        (serviceCase, now) -> {
          serviceCase.confirm(request.satisfaction(), now);
          clocks.end(serviceCase, ALL, now);
        });
  }

  ServiceCaseResponse followUp(UUID id, String ifMatch, ServiceCaseRequests.FollowUp request) {
    return make(
        id,
        ifMatch,
        new Said(CaseMove.FOLLOW_UP, request.said(), request.satisfaction(), List.of()),
        (serviceCase, now) -> serviceCase.followUp(request.satisfaction(), now));
  }

  ServiceCaseResponse close(UUID id, String ifMatch, ServiceCaseRequests.Note request) {
    return make(id, ifMatch, CaseMove.CLOSE, request.note(), ServiceCase::close);
  }

  ServiceCaseResponse reopen(UUID id, String ifMatch, ServiceCaseRequests.Reason request) {
    return make(
        id,
        ifMatch,
        CaseMove.REOPEN,
        request.reason(),
        (serviceCase, now) -> {
          serviceCase.reopen(now);
          clocks.end(serviceCase, ALL, now);
          clocks.start(serviceCase, CaseLimits.atWork(serviceCase), now);
        });
  }

  /** A move, and what is said with it; satisfaction is null where nobody asks. */
  record Said(CaseMove move, String note, Integer satisfaction, List<UUID> photoIds) {}

  private ServiceCaseResponse make(
      UUID id,
      String ifMatch,
      CaseMove move,
      String note,
      BiConsumer<ServiceCase, Instant> change) {
    return make(id, ifMatch, new Said(move, note, null, List.of()), change);
  }

  /** Makes a move as whoever handles the case, if it stands as he has seen it. */
  ServiceCaseResponse make(
      UUID id, String ifMatch, Said said, BiConsumer<ServiceCase, Instant> change) {
    handling.settle(id);
    repository.lock(id);
    ServiceCase serviceCase = repository.get(id, ifMatch);
    requireMovable(serviceCase);
    photos.claim(serviceCase, said.photoIds(), "/photoIds");
    Instant now = clock.instant();
    CaseState before = serviceCase.state;
    change.accept(serviceCase, now);
    serviceCase.takenFirstBy(callers.get().subject());
    CaseSteps.Remark remark = new CaseSteps.Remark(said.note(), said.satisfaction());
    CaseStep step = steps.note(serviceCase, said.move().name(), before, remark, now);
    repository.flush();
    photos.add(step, said.photoIds());
    return answers.of(serviceCase);
  }

  /** It is the caller's to handle, and no mediator is at work. */
  void requireMovable(ServiceCase serviceCase) {
    requireHandler(serviceCase);
    standing.requireNoMediation(serviceCase.id);
  }

  /** A company only watches what the street has taken over. */
  void requireHandler(ServiceCase serviceCase) {
    Caller caller = callers.get();
    if (serviceCase.isTakenOver() && !serviceCase.takenOverTenantId.equals(caller.tenantId())) {
      throw Problem.of(ServiceDeskProblem.CASE_TAKEN_OVER);
    }
  }

  private void requireWithinLongest(
      ServiceCase serviceCase, ServiceCaseRequests.Promise request, Instant now) {
    Instant until = request.until().toInstant();
    if (!until.isAfter(now)) {
      throw Problem.invalid(Violation.at("/until", "time-not-ahead"));
    }
    var longest = clocks.applying(serviceCase, CaseLimits.LONGEST_PROMISE, now).amount();
    Instant latest = clocks.calendar().deadline(now, longest).at();
    if (until.isAfter(latest)) {
      throw Problem.invalid(Violation.at("/until", "promise-too-late", longest.whole()));
    }
  }
}
