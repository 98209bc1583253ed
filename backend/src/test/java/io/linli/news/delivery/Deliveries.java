package io.linli.news.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sends what is due at a time that a test chooses. */
@ApplicationScoped
public class Deliveries {
  private final DeliveryRunner runner;
  private final DeliveryLedger ledger;
  private final List<Sender> senders;

  Deliveries(DeliveryRunner runner, DeliveryLedger ledger, @All List<Sender> senders) {
    this.runner = runner;
    this.ledger = ledger;
    this.senders = senders;
  }

  /** Sends until nothing more is due. */
  public void send(Instant now) {
    while (runner.runNext(now)) {
      // each round has made one attempt
    }
  }

  /** Sends one, and is killed before it is noted. */
  @ActivateRequestContext
  public void sendOneAndDie(Instant now) {
    Optional<DueDelivery> claimed = ledger.claim(now);
    claimed.ifPresent(
        due ->
            senders.stream()
                .filter(sender -> sender.routes().contains(due.route()))
                .forEach(sender -> sender.send(due, now)));
  }
}
