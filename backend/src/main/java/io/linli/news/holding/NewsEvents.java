package io.linli.news.holding;

import io.linli.news.NewsEvent;
import io.linli.platform.outbox.EventCatalogue;
import io.linli.platform.outbox.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is told of the telling itself. */
@ApplicationScoped
class NewsEvents implements EventCatalogue {
  @Override
  public List<? extends EventType> types() {
    return List.of(NewsEvent.values());
  }
}
