package io.linli.servicedesk.holding;

import io.linli.platform.outbox.EventCatalogue;
import io.linli.platform.outbox.EventType;
import io.linli.servicedesk.ServiceDeskEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the service desk tells. */
@ApplicationScoped
class ServiceDeskEvents implements EventCatalogue {
  @Override
  public List<? extends EventType> types() {
    return List.of(ServiceDeskEvent.values());
  }
}
