package io.linli.news.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Tells of everything that has happened. */
@ApplicationScoped
public class Telling {
  private final RelayWorker worker;

  Telling(RelayWorker worker) {
    this.worker = worker;
  }

  public void tell() {
    worker.look();
  }

  /** Clears what is old at a time. */
  @jakarta.enterprise.context.control.ActivateRequestContext
  public void clear(Instant now) {
    worker.clear(now);
  }
}
