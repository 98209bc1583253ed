package io.linli.news.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Makes one attempt at one delivery, and notes how it went. */
@ApplicationScoped
class DeliveryRunner {
  private static final Logger LOG = Logger.getLogger(DeliveryRunner.class);

  private final DeliveryLedger ledger;
  private final RetrySchedule schedule;
  private final DeliveryMetrics metrics;
  private final Map<Route, Sender> senders = new EnumMap<>(Route.class);

  DeliveryRunner(
      DeliveryLedger ledger,
      RetrySchedule schedule,
      DeliveryMetrics metrics,
      @All List<Sender> senders) {
    this.ledger = ledger;
    this.schedule = schedule;
    this.metrics = metrics;
    senders.forEach(sender -> sender.routes().forEach(route -> this.senders.put(route, sender)));
  }

  /**
   * Takes up what is due and sends it; false when nothing is.
   *
   * @param now the time by which it goes by
   */
  @ActivateRequestContext
  boolean runNext(Instant now) {
    Optional<DueDelivery> claimed = ledger.claim(now);
    claimed.ifPresent(delivery -> settle(delivery, attempt(delivery, now), now));
    return claimed.isPresent();
  }

  private Attempt attempt(DueDelivery delivery, Instant now) {
    try {
      return senders.get(delivery.route()).send(delivery, now);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Delivery %s failed in a way that was not foreseen", delivery.id());
      return Attempt.failed(null, "internal");
    }
  }

  private void settle(DueDelivery delivery, Attempt attempt, Instant now) {
    Attempt last = isGivenUp(delivery, attempt) ? giveUp(delivery, attempt, now) : attempt;
    metrics.tried(delivery.route(), last);
    switch (last.outcome()) {
      case DELIVERED -> ledger.delivered(delivery, last, now);
      case FAILED ->
          ledger.failed(delivery, last, now, now.plus(schedule.after(delivery.attempts())));
      case REFUSED -> ledger.refused(delivery, last, now);
      case PARKED -> ledger.parked(delivery, last, now);
    }
  }

  private boolean isGivenUp(DueDelivery delivery, Attempt attempt) {
    return attempt.outcome() == Attempt.Outcome.FAILED && schedule.isOver(delivery.attempts());
  }

  private Attempt giveUp(DueDelivery delivery, Attempt attempt, Instant now) {
    return senders.get(delivery.route()).giveUp(delivery, attempt, now);
  }
}
