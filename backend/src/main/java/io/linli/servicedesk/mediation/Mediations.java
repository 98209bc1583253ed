package io.linli.servicedesk.mediation;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.message.Messages;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.servicedesk.MediatedCases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mediations as they are asked for and shown. */
@ApplicationScoped
class Mediations {
  private final MediationRepository repository;
  private final MediationPartyRepository parties;
  private final PartyIdentityRepository identities;
  private final MediationSteps steps;
  private final MediationTimes times;
  private final MediationAnswers answers;
  private final MediatedCases cases;
  private final Estates estates;
  private final Messages messages;
  private final CallerContext callers;
  private final Clock clock;

  Mediations(
      MediationRepository repository,
      MediationPartyRepository parties,
      PartyIdentityRepository identities,
      MediationSteps steps,
      MediationTimes times,
      MediationAnswers answers,
      MediatedCases cases,
      Estates estates,
      Messages messages,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.parties = parties;
    this.identities = identities;
    this.steps = steps;
    this.times = times;
    this.answers = answers;
    this.cases = cases;
    this.estates = estates;
    this.messages = messages;
    this.callers = callers;
    this.clock = clock;
  }

  MediationResponse request(MediationRequests.Request request) {
    CommunityFacts community =
        estates
            .findFacts(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
    Optional<MediatedCases.Dispute> dispute =
        Optional.ofNullable(request.serviceCaseId())
            .flatMap(id -> cases.openDispute(id, request.communityId()));
    check(request, dispute);
    Instant now = clock.instant();
    Caller caller = callers.get();
    Mediation mediation =
        new Mediation(Ids.next(), community, request, caller.tenantId(), caller.subject(), now);
    dispute.ifPresent(mediation::over);
    times.startAnswer(mediation, now);
    repository.persist(mediation);
    repository.save();
    for (int i = 0; i < request.parties().size(); i++) {
      name(mediation, i + 1, request.parties().get(i));
    }
    steps.requested(mediation, now);
    repository.save();
    return answers.of(mediation);
  }

  MediationResponse get(UUID id) {
    return answers.of(repository.get(id));
  }

  Page<MediationStepResponse> steps(UUID id, PageRequest page) {
    repository.get(id);
    return steps.list(id, page);
  }

  /** What the law excludes, for whoever asks before asking for a mediation. */
  MediationExclusionsResponse exclusions() {
    return new MediationExclusionsResponse(
        Arrays.stream(MediationExclusion.values())
            .map(exclusion -> MediationExclusionResponse.of(exclusion, messages))
            .toList());
  }

  private void name(Mediation mediation, int number, MediationRequests.Party request) {
    MediationParty party = new MediationParty(Ids.next(), mediation, number, request);
    parties.persist(party);
    if (party.kind.isPerson()) {
      parties.flush();
      identities.persist(new PartyIdentity(party, mediation.requestingTenantId, request));
    }
  }

  private void check(MediationRequests.Request request, Optional<MediatedCases.Dispute> dispute) {
    List<Violation> violations = new ArrayList<>();
    if (request.level() == MediationLevel.DISTRICT) {
      violations.add(Violation.at("/level", "mediation-skips-levels"));
    }
    if (!request.kind().isBetween(request.parties().stream().map(party -> party.kind()).toList())) {
      violations.add(Violation.at("/parties", "mediation-parties"));
    }
    if (request.serviceCaseId() != null && dispute.isEmpty()) {
      violations.add(Violation.at("/serviceCaseId", "no-open-dispute"));
    }
    for (int i = 0; i < request.parties().size(); i++) {
      check(request.parties().get(i), request.communityId(), "/parties/" + i, violations);
    }
    Problem.refuse(violations);
  }

  private void check(
      MediationRequests.Party party, UUID communityId, String at, List<Violation> violations) {
    if (!party.kind().isPerson() && (party.telephone() != null || party.householdId() != null)) {
      violations.add(Violation.at(at, "mediation-party-no-person"));
    }
    if (party.householdId() != null && !isOfCommunity(party.householdId(), communityId)) {
      violations.add(Violation.at(at + "/householdId", "household-unknown"));
    }
  }

  private boolean isOfCommunity(UUID householdId, UUID communityId) {
    return !repository
        .getEntityManager()
        .createNativeQuery("select 1 from household where id = :id and community_id = :community")
        .setParameter("id", householdId)
        .setParameter("community", communityId)
        .getResultList()
        .isEmpty();
  }
}
