package io.linli.servicedesk.specialservice;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.platform.id.Ids;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.servicedesk.ServiceDeskProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The menu of an estate: what is offered at which price, and until when. */
@ApplicationScoped
class SpecialServices {
  private final SpecialServiceRepository repository;
  private final SpecialServicePriceRepository prices;
  private final Estates estates;
  private final Clock clock;

  SpecialServices(
      SpecialServiceRepository repository,
      SpecialServicePriceRepository prices,
      Estates estates,
      Clock clock) {
    this.repository = repository;
    this.prices = prices;
    this.estates = estates;
    this.clock = clock;
  }

  SpecialServiceResponse offer(SpecialServiceRequests.Offer request) {
    CommunityFacts community =
        estates
            .findFacts(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
    List<Violation> violations = new ArrayList<>();
    notInPast(request.validFrom(), "/validFrom", violations);
    if (request.validUntil() != null && request.validUntil().isBefore(request.validFrom())) {
      violations.add(Violation.at("/validUntil", "ends-before-start"));
    }
    Problem.refuse(violations);
    SpecialService service = new SpecialService(Ids.next(), community, request);
    repository.persist(service);
    repository.save();
    prices.persist(
        new SpecialServicePrice(
            Ids.next(), service, request.unit(), request.price(), request.validFrom()));
    repository.save();
    return answer(service);
  }

  SpecialServiceResponse get(UUID id) {
    return answer(repository.get(id));
  }

  /** Another price follows from a day on; what was ordered keeps its price. */
  SpecialServiceResponse reprice(
      UUID id, String ifMatch, SpecialServiceRequests.Repricing request) {
    SpecialService service = repository.get(id, ifMatch);
    List<Violation> violations = new ArrayList<>();
    notInPast(request.validFrom(), "/validFrom", violations);
    List<SpecialServicePrice> all = prices.of(id);
    if (!request.validFrom().isAfter(all.get(all.size() - 1).validFrom)) {
      violations.add(
          Violation.at("/validFrom", "price-not-later", all.get(all.size() - 1).validFrom));
    }
    Problem.refuse(violations);
    if (service.validUntil != null && request.validFrom().isAfter(service.validUntil)) {
      throw Problem.of(ServiceDeskProblem.SERVICE_TAKEN_OFF, service.validUntil);
    }
    prices.persist(
        new SpecialServicePrice(
            Ids.next(), service, request.unit(), request.price(), request.validFrom()));
    repository.getEntityManager().lock(service, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    repository.save();
    return answer(service);
  }

  SpecialServiceResponse takeOff(UUID id, String ifMatch, SpecialServiceRequests.End request) {
    SpecialService service = repository.get(id, ifMatch);
    List<Violation> violations = new ArrayList<>();
    notInPast(request.lastDay(), "/lastDay", violations);
    Problem.refuse(violations);
    service.takeOff(request.lastDay());
    repository.save();
    return answer(service);
  }

  private void notInPast(LocalDate day, String at, List<Violation> violations) {
    if (day.isBefore(LocalDate.now(clock))) {
      violations.add(Violation.at(at, "date-in-past"));
    }
  }

  private SpecialServiceResponse answer(SpecialService service) {
    return SpecialServiceResponse.of(service, prices.of(service.id));
  }
}
