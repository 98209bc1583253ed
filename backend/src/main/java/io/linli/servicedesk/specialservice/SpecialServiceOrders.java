package io.linli.servicedesk.specialservice;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.servicedesk.SpecialServiceEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Orders of special services, made for a household and paid apart from the property fee. */
@ApplicationScoped
class SpecialServiceOrders {
  private final SpecialServiceOrderRepository repository;
  private final SpecialServiceRepository services;
  private final SpecialServicePriceRepository prices;
  private final OrderNews news;
  private final SpecialServiceOrderMapper mapper;
  private final CallerContext callers;
  private final Clock clock;

  SpecialServiceOrders(
      SpecialServiceOrderRepository repository,
      SpecialServiceRepository services,
      SpecialServicePriceRepository prices,
      OrderNews news,
      SpecialServiceOrderMapper mapper,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.services = services;
    this.prices = prices;
    this.news = news;
    this.mapper = mapper;
    this.callers = callers;
    this.clock = clock;
  }

  /** At the price of today, which the order keeps. */
  SpecialServiceOrderResponse order(SpecialServiceRequests.Order request) {
    LocalDate today = LocalDate.now(clock);
    Optional<SpecialService> service = services.offered(request.specialServiceId(), today);
    Optional<SpecialServicePrice> price = service.flatMap(one -> prices.on(one.id, today));
    check(request, service, price, today);
    SpecialServiceOrder order =
        new SpecialServiceOrder(
            Ids.next(),
            service.orElseThrow(),
            price.orElseThrow(),
            request,
            callers.get().subject(),
            clock.instant());
    repository.persist(order);
    repository.save();
    news.tell(order, SpecialServiceEvent.ORDERED);
    return mapper.response(order);
  }

  SpecialServiceOrderResponse get(UUID id) {
    return mapper.response(repository.get(id));
  }

  SpecialServiceOrderResponse accept(UUID id, String ifMatch) {
    return make(id, ifMatch, OrderMove.ACCEPT, SpecialServiceOrder::accept);
  }

  SpecialServiceOrderResponse complete(
      UUID id, String ifMatch, SpecialServiceRequests.Result request) {
    return make(
        id, ifMatch, OrderMove.COMPLETE, (order, now) -> order.complete(request.result(), now));
  }

  SpecialServiceOrderResponse pay(UUID id, String ifMatch, SpecialServiceRequests.Payment request) {
    return make(id, ifMatch, OrderMove.PAY, (order, now) -> order.pay(request, now));
  }

  SpecialServiceOrderResponse cancel(
      UUID id, String ifMatch, SpecialServiceRequests.Cancellation request) {
    return make(id, ifMatch, OrderMove.CANCEL, (order, now) -> order.cancel(request.reason(), now));
  }

  private SpecialServiceOrderResponse make(
      UUID id, String ifMatch, OrderMove move, BiConsumer<SpecialServiceOrder, Instant> change) {
    SpecialServiceOrder order = repository.get(id, ifMatch);
    change.accept(order, clock.instant());
    repository.save();
    news.tell(order, move.event());
    return mapper.response(order);
  }

  private void check(
      SpecialServiceRequests.Order request,
      Optional<SpecialService> service,
      Optional<SpecialServicePrice> price,
      LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    if (price.isEmpty()) {
      violations.add(Violation.at("/specialServiceId", "service-not-offered"));
    }
    if (service.isEmpty() || !isOfCommunity(request.householdId(), service.get().communityId)) {
      violations.add(Violation.at("/householdId", "household-unknown"));
    }
    if (request.wantedOn().isBefore(today)) {
      violations.add(Violation.at("/wantedOn", "date-in-past"));
    }
    Problem.refuse(violations);
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
