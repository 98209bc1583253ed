package io.linli.servicedesk.specialservice;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.resident.OwnHome;
import io.linli.resident.OwnHomes;
import io.linli.servicedesk.SpecialServiceEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders that residents make themselves (domain.md S7). */
@ApplicationScoped
class OwnOrders {
  private static final UUID LAST = new UUID(-1, -1);

  private final SpecialServiceOrderRepository repository;
  private final SpecialServiceRepository services;
  private final SpecialServicePriceRepository prices;
  private final SpecialServiceOrderMapper mapper;
  private final OrderNews news;
  private final OwnHomes homes;
  private final CallerContext callers;
  private final Clock clock;

  OwnOrders(
      SpecialServiceOrderRepository repository,
      SpecialServiceRepository services,
      SpecialServicePriceRepository prices,
      SpecialServiceOrderMapper mapper,
      OrderNews news,
      OwnHomes homes,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.services = services;
    this.prices = prices;
    this.mapper = mapper;
    this.news = news;
    this.homes = homes;
    this.callers = callers;
    this.clock = clock;
  }

  /** At the price of today, which the order keeps. */
  OwnOrderResponse order(OwnOrderRequests.Order request) {
    OwnHome home = homes.named(request.ownResidencyId(), "/ownResidencyId");
    LocalDate today = LocalDate.now(clock);
    Optional<SpecialService> service =
        services
            .offered(request.specialServiceId(), today)
            .filter(one -> one.communityId.equals(home.communityId()));
    Optional<SpecialServicePrice> price = service.flatMap(one -> prices.on(one.id, today));
    check(request, price, today);
    SpecialServiceOrder order =
        SpecialServiceOrder.byResident(
            Ids.next(),
            service.orElseThrow(),
            price.orElseThrow(),
            request.of(home.householdId()),
            callers.get().subject(),
            clock.instant());
    repository.persist(order);
    repository.save();
    news.tell(order, SpecialServiceEvent.ORDERED);
    return mapper.own(order);
  }

  OwnOrderResponse get(UUID id) {
    return mapper.own(repository.get(id));
  }

  /** The newest first. */
  Page<OwnOrderResponse> list(PageRequest page) {
    List<OwnOrderResponse> rows =
        repository
            .find("id < ?1 order by id desc", page.after(0, LAST))
            .range(0, page.fetch() - 1)
            .stream()
            .map(mapper::own)
            .toList();
    return Page.of(rows, page, order -> List.of(order.id()));
  }

  OwnOrderResponse takeBack(UUID id, String ifMatch, SpecialServiceRequests.Cancellation request) {
    SpecialServiceOrder order = repository.get(id, ifMatch);
    order.takeBack(request.reason(), clock.instant());
    repository.save();
    news.tell(order, SpecialServiceEvent.CANCELLED);
    return mapper.own(order);
  }

  private static void check(
      OwnOrderRequests.Order request, Optional<SpecialServicePrice> price, LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    if (price.isEmpty()) {
      violations.add(Violation.at("/specialServiceId", "service-not-offered"));
    }
    if (request.wantedOn().isBefore(today)) {
      violations.add(Violation.at("/wantedOn", "date-in-past"));
    }
    Problem.refuse(violations);
  }
}
