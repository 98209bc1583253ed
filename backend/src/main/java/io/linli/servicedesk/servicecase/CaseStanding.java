package io.linli.servicedesk.servicecase;

import io.linli.platform.problem.Problem;
import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.MediatedCases;
import io.linli.servicedesk.OpenMediations;
import io.linli.servicedesk.ServiceDeskProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Cases that stand still because a mediator is at work (domain.md S6). */
@ApplicationScoped
class CaseStanding implements MediatedCases {
  private final ServiceCaseRepository repository;
  private final CaseClocks clocks;
  private final OpenMediations mediations;

  CaseStanding(ServiceCaseRepository repository, CaseClocks clocks, OpenMediations mediations) {
    this.repository = repository;
    this.clocks = clocks;
    this.mediations = mediations;
  }

  /**
   * @throws Problem {@code case-in-mediation} while a mediator is at work
   */
  void requireNoMediation(UUID caseId) {
    if (mediations.of(caseId).isPresent()) {
      throw Problem.of(ServiceDeskProblem.CASE_IN_MEDIATION);
    }
  }

  @Override
  public Optional<Dispute> openDispute(UUID caseId, UUID communityId) {
    return repository
        .findByIdOptional(caseId)
        .filter(one -> one.communityId.equals(communityId))
        .filter(one -> one.kind == CaseKind.DISPUTE && one.state.isOpen())
        .map(one -> new Dispute(one.id, one.person, one.personHouseholdId));
  }

  @Override
  public void hold(UUID caseId, Instant now) {
    repository.lock(caseId);
    clocks.hold(repository.get(caseId), now);
  }

  @Override
  public void release(UUID caseId, Instant now) {
    repository.lock(caseId);
    clocks.release(repository.get(caseId), now);
  }
}
