package io.linli.servicedesk.holding;

import io.linli.platform.outbox.EventCatalogue;
import io.linli.platform.outbox.EventType;
import io.linli.servicedesk.DecorationEvent;
import io.linli.servicedesk.MediationEvent;
import io.linli.servicedesk.ServiceDeskEvent;
import io.linli.servicedesk.SpecialServiceEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the service desk tells. */
@ApplicationScoped
class ServiceDeskEvents implements EventCatalogue {
  @Override
  public List<? extends EventType> types() {
    return Stream.<EventType[]>of(
            ServiceDeskEvent.values(),
            MediationEvent.values(),
            DecorationEvent.values(),
            SpecialServiceEvent.values())
        .flatMap(Arrays::stream)
        .toList();
  }
}
