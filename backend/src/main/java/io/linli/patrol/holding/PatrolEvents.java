package io.linli.patrol.holding;

import io.linli.patrol.PatrolEvent;
import io.linli.platform.outbox.EventCatalogue;
import io.linli.platform.outbox.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What patrols tell. */
@ApplicationScoped
class PatrolEvents implements EventCatalogue {
  @Override
  public List<? extends EventType> types() {
    return List.of(PatrolEvent.values());
  }
}
