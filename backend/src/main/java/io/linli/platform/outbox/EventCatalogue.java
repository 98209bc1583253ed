package io.linli.platform.outbox;

import java.util.List;

/** The events of a context. Each context that notes some has one bean of this type. */
public interface EventCatalogue {
  List<? extends EventType> types();
}
