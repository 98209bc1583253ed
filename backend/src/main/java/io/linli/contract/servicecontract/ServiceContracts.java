package io.linli.contract.servicecontract;

import io.linli.contract.ContractStatus;
import io.linli.estate.CommunityCard;
import io.linli.estate.Estates;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The company's side of service contracts: drafting and filing (domain.md C1). */
@ApplicationScoped
class ServiceContracts {
  private final ServiceContractRepository repository;
  private final ContractAttachmentRepository attachments;
  private final ContractAnswers answers;
  private final Estates estates;
  private final EntityManager entities;
  private final CallerContext callers;
  private final Clock clock;

  ServiceContracts(
      ServiceContractRepository repository,
      ContractAttachmentRepository attachments,
      ContractAnswers answers,
      Estates estates,
      EntityManager entities,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.attachments = attachments;
    this.answers = answers;
    this.estates = estates;
    this.entities = entities;
    this.callers = callers;
    this.clock = clock;
  }

  ServiceContractResponse draft(ServiceContractRequests.Draft request) {
    requireCompany();
    check(request.terms(), "/terms");
    CommunityCard card = card(request.communityId());
    ServiceContract contract =
        new ServiceContract(
            Ids.next(),
            callers.get().tenantId(),
            companyName(),
            card.communityId(),
            card.areaCode(),
            clock.instant());
    contract.agree(request.terms(), clock.instant());
    repository.persistAndFlush(contract);
    return answers.of(contract);
  }

  ServiceContractResponse get(UUID id) {
    return answers.of(repository.get(id));
  }

  ServiceContractResponse agree(UUID id, String ifMatch, ServiceContractRequests.Terms terms) {
    check(terms, "");
    ServiceContract contract = repository.get(id, ifMatch);
    contract.agree(terms, clock.instant());
    repository.flush();
    return answers.of(contract);
  }

  ServiceContractResponse file(UUID id, String ifMatch) {
    ServiceContract contract = repository.get(id, ifMatch);
    contract.file(LocalDate.now(clock), clock.instant());
    repository.flush();
    return answers.of(contract);
  }

  /**
   * Takes a filing back, confirmed or not, while it isn't active; it is a draft again. The database
   * lets a company change drafts alone, so a function of its own does this one step.
   */
  ServiceContractResponse withdraw(UUID id, String ifMatch) {
    ServiceContract contract = repository.get(id, ifMatch);
    contract.require(ContractStatus.FILED);
    withdraw(contract);
    return answers.of(contract);
  }

  private void withdraw(ServiceContract contract) {
    boolean withdrawn =
        (boolean)
            entities
                .createNativeQuery("select withdraw_filing(:id, :version, :now)", Boolean.class)
                .setParameter("id", contract.id)
                .setParameter("version", contract.version)
                .setParameter("now", clock.instant())
                .getSingleResult();
    if (!withdrawn) {
      throw Problem.of(PlatformProblem.STALE_VERSION);
    }
    entities.refresh(contract);
  }

  /** Deletes a draft with its papers; the audit keeps what it said. */
  void discard(UUID id, String ifMatch) {
    ServiceContract contract = repository.get(id, ifMatch);
    contract.require(ContractStatus.DRAFT);
    discard(contract);
  }

  /** The company leaves the service: what never came into force goes with it. */
  void giveUp(UUID id) {
    ServiceContract contract = repository.get(id);
    if (contract.status == ContractStatus.FILED) {
      withdraw(contract);
    }
    if (contract.status == ContractStatus.DRAFT) {
      discard(contract);
    }
  }

  private void discard(ServiceContract contract) {
    attachments.removeAll(contract.id);
    repository.delete(contract);
    repository.flush();
  }

  /** A street that runs an estate itself needs no contract with itself. */
  private void requireCompany() {
    if (callers.get().areaCode() != null) {
      throw Problem.of(PlatformProblem.WRONG_CAPACITY);
    }
  }

  private void check(ServiceContractRequests.Terms terms, String at) {
    List<Violation> violations = ContractTerms.check(terms, at, LocalDate.now(clock));
    if (!violations.isEmpty()) {
      throw Problem.invalid(violations);
    }
  }

  private CommunityCard card(UUID communityId) {
    try {
      return estates.card(communityId);
    } catch (Problem unknown) {
      throw Problem.invalid(Violation.at("/communityId", "community-unknown"));
    }
  }

  /** Kept with the contract: a supervisor doesn't see the companies' tenants. */
  private String companyName() {
    return (String)
        entities
            .createNativeQuery("select name from tenant where id = :id", String.class)
            .setParameter("id", callers.get().tenantId())
            .getSingleResult();
  }
}
