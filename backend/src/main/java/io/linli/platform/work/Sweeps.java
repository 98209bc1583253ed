package io.linli.platform.work;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntSupplier;

/**
 * Runs what the service does by itself, batch by batch, each in a transaction of its own in the
 * capacity of the worker, until nothing is left. Whoever calls it has a request context.
 */
@ApplicationScoped
public class Sweeps {
  private final CallerContext callers;

  Sweeps(CallerContext callers) {
    this.callers = callers;
  }

  /**
   * Runs a batch again and again.
   *
   * @param batch sees to some and says to how many; to none when nothing is left
   */
  public void drain(IntSupplier batch) {
    Caller worker = Caller.service(Capacity.WORKER);
    while (callers.callAs(worker, () -> QuarkusTransaction.requiringNew().call(batch::getAsInt))
        > 0) {
      // each round has seen to a batch
    }
  }
}
