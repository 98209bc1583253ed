package io.linli.news.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.function.ToLongFunction;

/** What Prometheus is told of news. What waits is the same in all replicas. */
@ApplicationScoped
class DeliveryMetrics {
  private static final String BACKLOG =
      """
      select e.waiting, e.oldest, d.waiting, d.oldest from
        (select count(*) as waiting, coalesce(extract(epoch from now() - min(noted_at)), 0)::bigint as oldest
           from outbox_event where relayed_at is null) e,
        (select count(*) as waiting, coalesce(extract(epoch from now() - min(due_at)), 0)::bigint as oldest
           from delivery where state = 'PENDING' and due_at <= now()) d
      """;

  private final MeterRegistry registry;
  private final Workers workers;
  private volatile DeliveryBacklog backlog = DeliveryBacklog.NONE;

  DeliveryMetrics(MeterRegistry registry, Workers workers) {
    this.registry = registry;
    this.workers = workers;
    gauge("linli.news.events.waiting", "Events of which nobody is told yet", b -> b.events());
    seconds("linli.news.events.oldest", "Age of the oldest", b -> b.oldestEventSeconds());
    gauge("linli.news.deliveries.waiting", "Deliveries that are due", b -> b.deliveries());
    seconds(
        "linli.news.deliveries.oldest",
        "How long the oldest has been due",
        b -> b.oldestDeliverySeconds());
  }

  @Scheduled(every = "30s")
  @ActivateRequestContext
  void look() {
    backlog =
        workers.call(
            connection -> {
              try (PreparedStatement select = connection.prepareStatement(BACKLOG);
                  ResultSet row = select.executeQuery()) {
                row.next();
                return new DeliveryBacklog(
                    row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
              }
            });
  }

  /** Counts an attempt. */
  void tried(Route route, Attempt attempt) {
    Counter.builder("linli.news.attempts")
        .description("Attempts to deliver")
        .tag("route", route.name())
        .tag("outcome", attempt.outcome().name())
        .register(registry)
        .increment();
  }

  private void gauge(String name, String description, ToLongFunction<DeliveryBacklog> value) {
    Gauge.builder(name, () -> value.applyAsLong(backlog))
        .description(description)
        .register(registry);
  }

  private void seconds(String name, String description, ToLongFunction<DeliveryBacklog> value) {
    Gauge.builder(name, () -> value.applyAsLong(backlog))
        .description(description)
        .baseUnit("seconds")
        .register(registry);
  }
}
