package io.linli.servicedesk.mediation;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.servicedesk.MediatedCases;
import io.linli.servicedesk.ServiceDeskProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The moves of a mediation but for hearings and signatures. While it is open its case stands still.
 */
@ApplicationScoped
class MediationMoves {
  private final MediationRepository repository;
  private final MediationPartyRepository parties;
  private final MediationHearingRepository hearings;
  private final MediationTermRepository terms;
  private final MediationSteps steps;
  private final MediationTimes times;
  private final MediationAnswers answers;
  private final MediatedCases cases;
  private final CallerContext callers;
  private final Clock clock;

  MediationMoves(
      MediationRepository repository,
      MediationPartyRepository parties,
      MediationHearingRepository hearings,
      MediationTermRepository terms,
      MediationSteps steps,
      MediationTimes times,
      MediationAnswers answers,
      MediatedCases cases,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.parties = parties;
    this.hearings = hearings;
    this.terms = terms;
    this.steps = steps;
    this.times = times;
    this.answers = answers;
    this.cases = cases;
    this.callers = callers;
    this.clock = clock;
  }

  MediationResponse accept(UUID id, String ifMatch, MediationRequests.Note request) {
    return make(
        id,
        ifMatch,
        MediationMove.ACCEPT,
        request.note(),
        (mediation, as, now) -> {
          mediation.accept(as, now);
          times.startPeriod(mediation, now);
        });
  }

  MediationResponse refuse(UUID id, String ifMatch, MediationRequests.Refusal request) {
    return make(
        id,
        ifMatch,
        MediationMove.REFUSE,
        request.reason(),
        (mediation, as, now) -> mediation.refuse(as, request.exclusion(), request.reason(), now));
  }

  MediationResponse agree(UUID id, String ifMatch, MediationRequests.Agreement request) {
    return make(
        id,
        ifMatch,
        MediationMove.AGREE,
        null,
        (mediation, as, now) -> {
          mediation.agree(as, request.text(), now);
          if (!hearings.wasHeld(mediation)) {
            throw Problem.of(ServiceDeskProblem.HEARING_MISSING);
          }
          check(mediation, request);
          for (int i = 0; i < request.terms().size(); i++) {
            terms.persist(new MediationTerm(Ids.next(), mediation, i + 1, request.terms().get(i)));
          }
        });
  }

  MediationResponse revise(UUID id, String ifMatch, MediationRequests.Reason request) {
    return make(
        id,
        ifMatch,
        MediationMove.REVISE,
        request.reason(),
        (mediation, as, now) -> {
          mediation.revise(as);
          voidSignatures(mediation);
        });
  }

  MediationResponse fail(UUID id, String ifMatch, MediationRequests.Reason request) {
    return make(
        id,
        ifMatch,
        MediationMove.FAIL,
        request.reason(),
        (mediation, as, now) -> {
          mediation.fail(as, request.reason(), now);
          voidSignatures(mediation);
        });
  }

  MediationResponse withdraw(UUID id, String ifMatch, MediationRequests.Reason request) {
    return make(
        id,
        ifMatch,
        MediationMove.WITHDRAW,
        request.reason(),
        (mediation, as, now) -> mediation.withdraw(as, request.reason(), now));
  }

  MediationResponse escalate(UUID id, String ifMatch, MediationRequests.Reason request) {
    return make(
        id,
        ifMatch,
        MediationMove.ESCALATE,
        request.reason(),
        (mediation, as, now) -> {
          times.startAnswer(mediation, now);
          mediation.escalate(as);
        });
  }

  private MediationResponse make(
      UUID id, String ifMatch, MediationMove move, String note, Change change) {
    Mediation mediation = repository.get(id, ifMatch);
    Caller caller = callers.get();
    Set<MediationActor> as = mediation.actors(caller.tenantId(), caller.areaCode());
    Instant now = clock.instant();
    MediationSteps.Before before = MediationSteps.Before.of(mediation);
    change.apply(mediation, as, now);
    // In one statement: who has asked the next level can't write at it.
    repository.save();
    MediationActor acting =
        as.contains(MediationActor.MEDIATOR) ? MediationActor.MEDIATOR : MediationActor.REQUESTER;
    steps.note(mediation, before, move.name(), acting, note, now);
    settleCase(mediation, before.state(), now);
    repository.save();
    return answers.of(mediation);
  }

  /** The case stands still exactly while a mediator is at work. */
  private void settleCase(Mediation mediation, MediationState before, Instant now) {
    if (mediation.caseId == null || before.isOpen() == mediation.state.isOpen()) {
      return;
    }
    if (mediation.state.isOpen()) {
      cases.hold(mediation.caseId, now);
    } else {
      cases.release(mediation.caseId, now);
    }
  }

  private void voidSignatures(Mediation mediation) {
    parties.of(mediation.id).forEach(MediationParty::voidSignature);
  }

  private void check(Mediation mediation, MediationRequests.Agreement request) {
    long sides = parties.count("mediationId", mediation.id);
    LocalDate today = LocalDate.now(clock);
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < request.terms().size(); i++) {
      MediationRequests.Term term = request.terms().get(i);
      if (term.partyNumber() > sides) {
        violations.add(
            Violation.at("/terms/" + i + "/partyNumber", "mediation-party-unknown", sides));
      }
      if (term.dueOn() != null && term.dueOn().isBefore(today)) {
        violations.add(Violation.at("/terms/" + i + "/dueOn", "date-in-past"));
      }
    }
    Problem.refuse(violations);
  }

  private interface Change {
    void apply(Mediation mediation, Set<MediationActor> as, Instant now);
  }
}
