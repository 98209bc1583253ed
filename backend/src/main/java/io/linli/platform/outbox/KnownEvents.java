package io.linli.platform.outbox;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The events of all contexts. */
@Singleton
public class KnownEvents {
  private final Map<String, EventType> byCode = new TreeMap<>();

  @Inject
  KnownEvents(@All List<EventCatalogue> catalogues) {
    for (EventCatalogue catalogue : catalogues) {
      for (EventType type : catalogue.types()) {
        if (byCode.put(type.code(), type) != null) {
          throw new IllegalStateException("Two events are called " + type.code());
        }
      }
    }
  }

  /** In the order of their codes. */
  public List<EventType> all() {
    return List.copyOf(byCode.values());
  }

  public Optional<EventType> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
