package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.servicedesk.DeskCrew;
import io.linli.servicedesk.WorkerFit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends somebody to a case by skill, estate and load, or lets somebody pick it from the pool. */
@ApplicationScoped
class CaseDispatch {
  private final CaseMoves moves;
  private final ServiceCaseRepository repository;
  private final CaseHandling handling;
  private final DeskCrew crew;
  private final CallerContext callers;

  CaseDispatch(
      CaseMoves moves,
      ServiceCaseRepository repository,
      CaseHandling handling,
      DeskCrew crew,
      CallerContext callers) {
    this.moves = moves;
    this.repository = repository;
    this.handling = handling;
    this.crew = crew;
    this.callers = callers;
  }

  SuggestedWorkersResponse suggest(UUID id) {
    handling.settle(id);
    ServiceCase serviceCase = repository.get(id);
    return SuggestedWorkersResponse.of(
        serviceCase.skill, crew.fits(serviceCase.communityId, serviceCase.skill));
  }

  /** Whoever is known as a worker must fit, unless somebody says why he is sent all the same. */
  ServiceCaseResponse dispatch(UUID id, String ifMatch, ServiceCaseRequests.Dispatch request) {
    String note =
        Stream.of(request.despite(), request.note())
            .filter(text -> text != null && !text.isBlank())
            .collect(Collectors.joining("；"));
    return moves.make(
        id,
        ifMatch,
        new CaseMoves.Said(CaseMove.DISPATCH, note.isEmpty() ? null : note, null, List.of()),
        (serviceCase, now) -> {
          requireMember(request.assignee());
          if (request.despite() == null || request.despite().isBlank()) {
            fit(serviceCase, request.assignee()).ifPresent(fit -> require(fit, "/assignee"));
          }
          serviceCase.dispatch(request.assignee(), now);
        });
  }

  ServiceCaseResponse offer(UUID id, String ifMatch, ServiceCaseRequests.Note request) {
    return moves.make(
        id,
        ifMatch,
        new CaseMoves.Said(CaseMove.OFFER, request.note(), null, List.of()),
        ServiceCase::offer);
  }

  ServiceCaseResponse pick(UUID id, String ifMatch) {
    String subject = callers.get().subject();
    return moves.make(
        id,
        ifMatch,
        new CaseMoves.Said(CaseMove.PICK, null, null, List.of()),
        (serviceCase, now) -> {
          Optional<WorkerFit> fit = fit(serviceCase, subject);
          serviceCase.pick(subject, now);
          require(fit.orElseThrow(() -> Problem.invalid(Violation.at("", "worker-unknown"))), "");
        });
  }

  private Optional<WorkerFit> fit(ServiceCase serviceCase, String subject) {
    return crew.fits(serviceCase.communityId, serviceCase.skill).stream()
        .filter(fit -> fit.subject().equals(subject))
        .findFirst();
  }

  private static void require(WorkerFit fit, String pointer) {
    Problem.refuse(
        fit.obstacles().stream().map(obstacle -> Violation.at(pointer, obstacle)).toList());
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
}
