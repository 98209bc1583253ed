package io.linli.servicedesk.mediation;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.servicedesk.MediatedCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Who signed an agreement when; it is valid with the last signature and not before. */
@ApplicationScoped
class MediationSignatures {
  private final MediationRepository repository;
  private final MediationPartyRepository parties;
  private final MediationSteps steps;
  private final MediationAnswers answers;
  private final MediatedCases cases;
  private final CallerContext callers;
  private final Clock clock;

  MediationSignatures(
      MediationRepository repository,
      MediationPartyRepository parties,
      MediationSteps steps,
      MediationAnswers answers,
      MediatedCases cases,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.parties = parties;
    this.steps = steps;
    this.answers = answers;
    this.cases = cases;
    this.callers = callers;
    this.clock = clock;
  }

  MediationResponse signAsParty(
      UUID id, UUID partyId, String ifMatch, MediationRequests.Signature request) {
    MediationParty party = parties.get(id, partyId);
    return sign(
        id,
        ifMatch,
        request,
        (mediation, as, at) -> {
          mediation.make(MediationMove.SIGN, as);
          party.sign(request.how(), at);
        });
  }

  MediationResponse signAsMediator(UUID id, String ifMatch, MediationRequests.Signature request) {
    return sign(
        id,
        ifMatch,
        request,
        (mediation, as, at) -> mediation.signAsMediator(as, callers.get().subject(), at));
  }

  private MediationResponse sign(
      UUID id, String ifMatch, MediationRequests.Signature request, Signing signing) {
    Mediation mediation = repository.get(id, ifMatch);
    Caller caller = callers.get();
    Instant now = clock.instant();
    MediationSteps.Before before = MediationSteps.Before.of(mediation);
    Instant at = request.signedAt() == null ? now : request.signedAt().toInstant();
    signing.apply(mediation, mediation.actors(caller.tenantId(), caller.areaCode()), at);
    check(mediation, at, now);
    repository.getEntityManager().lock(mediation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    steps.note(
        mediation, before, MediationMove.SIGN.name(), MediationActor.MEDIATOR, request.how(), now);
    settleWithTheLast(mediation, now);
    repository.save();
    return answers.of(mediation);
  }

  private void settleWithTheLast(Mediation mediation, Instant now) {
    boolean all =
        mediation.mediatorSignedAt != null
            && parties.of(mediation.id).stream().allMatch(party -> party.signedAt != null);
    if (!all) {
      return;
    }
    MediationSteps.Before before = MediationSteps.Before.of(mediation);
    mediation.settle(now);
    steps.note(mediation, before, MediationMove.SETTLE.name(), MediationActor.SERVICE, null, now);
    if (mediation.caseId != null) {
      cases.release(mediation.caseId, now);
    }
  }

  private static void check(Mediation mediation, Instant at, Instant now) {
    if (at.isAfter(now)) {
      throw Problem.invalid(Violation.at("/signedAt", "time-in-future"));
    }
    if (at.isBefore(mediation.agreedAt)) {
      throw Problem.invalid(Violation.at("/signedAt", "signed-before-agreed"));
    }
  }

  private interface Signing {
    void apply(Mediation mediation, Set<MediationActor> as, Instant at);
  }
}
