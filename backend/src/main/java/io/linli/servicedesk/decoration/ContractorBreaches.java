package io.linli.servicedesk.decoration;

import io.linli.estate.Estates;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import io.linli.servicedesk.ServiceDeskProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Publishes which contractors broke the rules, and takes down what was a mistake. */
@ApplicationScoped
class ContractorBreaches {
  private final ContractorBreachRepository repository;
  private final DecorationVisitRepository visits;
  private final DecorationFilingRepository filings;
  private final Estates estates;
  private final CallerContext callers;
  private final Clock clock;

  ContractorBreaches(
      ContractorBreachRepository repository,
      DecorationVisitRepository visits,
      DecorationFilingRepository filings,
      Estates estates,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.visits = visits;
    this.filings = filings;
    this.estates = estates;
    this.callers = callers;
    this.clock = clock;
  }

  ContractorBreachResponse publish(DecorationRequests.Breach request) {
    DecorationVisit visit =
        visits
            .findByIdOptional(request.decorationVisitId())
            .filter(DecorationVisit::foundBreach)
            .orElseThrow(
                () -> Problem.invalid(Violation.at("/decorationVisitId", "visit-without-breach")));
    DecorationFiling filing = filings.get(visit.filingId);
    if (filing.contractorCode == null) {
      // Persons have none, and persons aren't listed.
      throw Problem.of(ServiceDeskProblem.CONTRACTOR_WITHOUT_CODE);
    }
    ContractorBreach breach =
        new ContractorBreach(
            Ids.next(),
            visit,
            filing,
            estates.facts(visit.communityId).name(),
            request.breach(),
            callers.get().subject(),
            clock.instant());
    Uniqueness.hold(
        () -> repository.persistAndFlush(breach),
        () -> Problem.of(ServiceDeskProblem.BREACH_PUBLISHED));
    return ContractorBreachResponse.from(breach);
  }

  ContractorBreachResponse get(UUID id) {
    return ContractorBreachResponse.from(find(id));
  }

  ContractorBreachResponse takeDown(UUID id, String ifMatch, DecorationRequests.Takedown request) {
    ContractorBreach breach = find(id);
    IfMatch.require(ifMatch, breach.version);
    breach.takeDown(request.reason(), clock.instant());
    repository.flush();
    return ContractorBreachResponse.from(breach);
  }

  private ContractorBreach find(UUID id) {
    return repository.findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
