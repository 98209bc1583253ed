package io.linli.contract.servicecontract;

import io.linli.contract.ContractProblem;
import io.linli.contract.ContractStatus;
import io.linli.contract.WaitingReason;
import io.linli.estate.Estates;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.message.Messages;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The supervisor's side of service contracts: what is filed is confirmed or returned, comes into
 * force and ends (domain.md C1). Filings are the business of streets and the levels above.
 */
@ApplicationScoped
class ContractDecisions {
  private static final int STREET_DIGITS = 9;
  private static final String EXCLUSION_VIOLATION = "23P01";

  private final ServiceContractRepository repository;
  private final ContractQueries queries;
  private final ContractAnswers answers;
  private final Estates estates;
  private final EntityManager entities;
  private final CallerContext callers;
  private final Messages messages;
  private final Clock clock;

  ContractDecisions(
      ServiceContractRepository repository,
      ContractQueries queries,
      ContractAnswers answers,
      Estates estates,
      EntityManager entities,
      CallerContext callers,
      Messages messages,
      Clock clock) {
    this.repository = repository;
    this.queries = queries;
    this.answers = answers;
    this.estates = estates;
    this.entities = entities;
    this.callers = callers;
    this.messages = messages;
    this.clock = clock;
  }

  /** Confirms a filing; the contract becomes active at once when nothing stands in the way. */
  ServiceContractResponse confirm(UUID id, String ifMatch) {
    requireStreetOrAbove();
    ServiceContract contract = repository.get(id, ifMatch);
    LocalDate today = LocalDate.now(clock);
    contract.confirm(callers.get(), today, clock.instant());
    begin(contract, today, obstacle(contract, today));
    return answers.of(contract);
  }

  /** Tries again to make a confirmed contract active; what stands in the way is noted with it. */
  ServiceContractResponse activate(UUID id, String ifMatch) {
    requireStreetOrAbove();
    ServiceContract contract = repository.get(id, ifMatch);
    LocalDate today = LocalDate.now(clock);
    begin(contract, today, obstacle(contract, today));
    return answers.of(contract);
  }

  /** Gives a filing back to the company; it is a draft again, and out of the caller's sight. */
  void returnFiling(UUID id, String ifMatch, ServiceContractRequests.Return request) {
    requireStreetOrAbove();
    ServiceContract contract = repository.get(id, ifMatch);
    contract.require(ContractStatus.FILED);
    boolean returned =
        (boolean)
            entities
                .createNativeQuery(
                    "select return_filing(:id, :version, :reason, :now)", Boolean.class)
                .setParameter("id", id)
                .setParameter("version", contract.version)
                .setParameter("reason", request.reason().strip())
                .setParameter("now", clock.instant())
                .getSingleResult();
    if (!returned) {
      throw Problem.of(PlatformProblem.STALE_VERSION);
    }
  }

  /** Ends a contract early; the estate goes back to the supervisor that registered it. */
  ServiceContractResponse terminate(
      UUID id, String ifMatch, ServiceContractRequests.Termination request) {
    requireStreetOrAbove();
    ServiceContract contract = repository.get(id, ifMatch);
    contract.terminate(request, LocalDate.now(clock), clock.instant());
    repository.flush();
    release(contract, contract.terminatedOn, "contract.terminated");
    return answers.of(contract);
  }

  /** The day of a confirmed contract has come, as far as the calendar goes. */
  void begin(UUID id, LocalDate today) {
    ServiceContract contract = repository.get(id);
    WaitingReason obstacle = obstacle(contract, today);
    if (obstacle == null && queries.activeWithin(contract).isPresent()) {
      obstacle = WaitingReason.PERIODS_OVERLAP;
    }
    begin(contract, today, obstacle);
  }

  /**
   * The last day of an active contract has passed; a contract that continues it keeps the estate.
   */
  void expire(UUID id, LocalDate today) {
    ServiceContract contract = repository.get(id);
    if (!contract.expire(today, clock.instant())) {
      return;
    }
    repository.flush();
    if (!queries.isContinued(contract, today)) {
      release(contract, contract.endsOn.plusDays(1), "contract.expired");
    }
  }

  /** The company of an active contract leaves the service. */
  void endForLeaving(UUID id, LocalDate today) {
    ServiceContract contract = repository.get(id);
    if (contract.status != ContractStatus.ACTIVE) {
      return;
    }
    if (contract.endsOn.isBefore(today)) {
      expire(id, today);
      return;
    }
    String reason = say("contract.company-left");
    contract.terminate(
        new ServiceContractRequests.Termination(today, reason), today, clock.instant());
    repository.flush();
    release(contract, today, "contract.company-left");
  }

  /** What keeps a confirmed contract from becoming active today, null for nothing. */
  private WaitingReason obstacle(ServiceContract contract, LocalDate today) {
    if (!contract.hasBegun(today)) {
      return WaitingReason.PERIOD_NOT_BEGUN;
    }
    return estates.isFreeFor(contract.communityId, contract.tenantId)
        ? null
        : WaitingReason.ANOTHER_COMPANY_MANAGES;
  }

  private void begin(ServiceContract contract, LocalDate today, WaitingReason obstacle) {
    if (obstacle != null) {
      contract.waitFor(obstacle, clock.instant());
      repository.flush();
      return;
    }
    contract.activate(clock.instant());
    saveWithoutOverlap(contract);
    estates.takeOver(contract.communityId, contract.tenantId, today, say("contract.began"));
  }

  /** The database refuses a second active contract; the answer names the period of the first. */
  private void saveWithoutOverlap(ServiceContract contract) {
    try {
      repository.flush();
    } catch (ConstraintViolationException e) {
      if (!EXCLUSION_VIOLATION.equals(e.getSQLState())) {
        throw e;
      }
      throw overlap(contract);
    }
  }

  /** Looked up in a transaction of its own: the failed one takes no further statement. */
  private Problem overlap(ServiceContract contract) {
    return QuarkusTransaction.requiringNew()
        .call(() -> queries.activeWithin(contract))
        .map(
            other ->
                Problem.of(
                    ContractProblem.CONTRACT_PERIODS_OVERLAP,
                    other.startsOn().toString(),
                    other.endsOn().toString()))
        .orElseGet(() -> Problem.of(PlatformProblem.CONFLICT));
  }

  private void release(ServiceContract contract, LocalDate from, String reason) {
    estates.release(contract.communityId, contract.tenantId, from, say(reason));
  }

  /** For the history of the estate, which is written once for all its readers. */
  private String say(String key) {
    return messages.say(Messages.DEFAULT, key);
  }

  private void requireStreetOrAbove() {
    if (callers.get().areaCode().length() > STREET_DIGITS) {
      throw Problem.of(PlatformProblem.WRONG_CAPACITY);
    }
  }
}
