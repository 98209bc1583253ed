package io.linli.servicedesk.specialservice;

import io.linli.platform.outbox.EventPlace;
import io.linli.platform.outbox.NewEvent;
import io.linli.platform.outbox.Outbox;
import io.linli.servicedesk.SpecialServiceEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells others what happens to orders of special services. */
@ApplicationScoped
class OrderNews {
  private final Outbox outbox;

  OrderNews(Outbox outbox) {
    this.outbox = outbox;
  }

  void tell(SpecialServiceOrder order, SpecialServiceEvent type) {
    EventPlace place =
        EventPlace.of(order.tenantId, order.communityId, order.areaCode).at(order.householdId);
    outbox.note(
        NewEvent.of(type, order.id, place)
            .with(SpecialServiceEvent.SERVICE, order.serviceId)
            .about(order.person)
            .concerning(order.person == null ? order.orderedBy : null));
  }
}
