package io.linli.news.delivery;

import java.time.Instant;
import java.util.Set;

/** Sends what travels by some routes. A bean of this type is found by itself. */
public interface Sender {

  Set<Route> routes();

  /** Makes one attempt, outside of any transaction. */
  Attempt send(DueDelivery delivery, Instant now);

  /**
   * Called when the last attempt has failed.
   *
   * @return how it ends: refused, or parked with all others to the same target
   */
  Attempt giveUp(DueDelivery delivery, Attempt last, Instant now);
}
