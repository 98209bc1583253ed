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
  private final CaseClocks clocks;
  private final CaseSteps steps;
  private final ServiceCaseAnswers answers;
  private final CallerContext callers;
  private final Clock clock;

  CaseMoves(
      ServiceCaseRepository repository,
      CaseHandling handling,
      CaseClocks clocks,
      CaseSteps steps,
      ServiceCaseAnswers answers,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.handling = handling;
    this.clocks = clocks;
    this.steps = steps;
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
          serviceCase.accept(request.major(), now);
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

  ServiceCaseResponse dispatch(UUID id, String ifMatch, ServiceCaseRequests.Dispatch request) {
    return make(
        id,
        ifMatch,
        CaseMove.DISPATCH,
        request.note(),
        (serviceCase, now) -> {
          requireMember(request.assignee());
          serviceCase.dispatch(request.assignee(), now);
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
        CaseMove.FINISH,
        request.result(),
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
        CaseMove.CONFIRM,
        request.how(),
        (serviceCase, now) -> {
          serviceCase.confirm(request.satisfaction(), now);
          clocks.end(serviceCase, ALL, now);
        });
  }

  ServiceCaseResponse followUp(UUID id, String ifMatch, ServiceCaseRequests.FollowUp request) {
    return make(
        id,
        ifMatch,
        CaseMove.FOLLOW_UP,
        request.said(),
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

  private ServiceCaseResponse make(
      UUID id,
      String ifMatch,
      CaseMove move,
      String note,
      BiConsumer<ServiceCase, Instant> change) {
    handling.settle(id);
    ServiceCase serviceCase = repository.get(id, ifMatch);
    requireHandler(serviceCase);
    Instant now = clock.instant();
    CaseState before = serviceCase.state;
    change.accept(serviceCase, now);
    steps.note(serviceCase, move.name(), before, note, now);
    repository.save();
    return answers.of(serviceCase);
  }

  /** A company only watches what the street has taken over. */
  private void requireHandler(ServiceCase serviceCase) {
    Caller caller = callers.get();
    if (serviceCase.isTakenOver() && !serviceCase.takenOverTenantId.equals(caller.tenantId())) {
      throw Problem.of(ServiceDeskProblem.CASE_TAKEN_OVER);
    }
  }

  private void requireMember(String subject) {
    boolean member =
        !repository
            .getEntityManager()
            .createNativeQuery(
                "select 1 from member where tenant_id = :tenant and subject = :subject"
                    + " and status = 'ACTIVE'")
            .setParameter("tenant", callers.get().tenantId())
            .setParameter("subject", subject)
            .getResultList()
            .isEmpty();
    if (!member) {
      throw Problem.invalid(Violation.at("/assignee", "assignee-unknown"));
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
