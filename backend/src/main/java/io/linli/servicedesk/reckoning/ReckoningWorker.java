package io.linli.servicedesk.reckoning;

import io.linli.platform.work.Sweeps;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;

/** Looks for limits that can be reckoned with certainty now. */
@ApplicationScoped
class ReckoningWorker {
  private static final int AT_ONCE = 500;

  private final ProvisionalClocks clocks;
  private final Sweeps sweeps;
  private final Clock clock;

  ReckoningWorker(ProvisionalClocks clocks, Sweeps sweeps, Clock clock) {
    this.clocks = clocks;
    this.sweeps = sweeps;
    this.clock = clock;
  }

  @Scheduled(every = "60s", concurrentExecution = ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void look() {
    Instant now = clock.instant();
    sweeps.drain(() -> clocks.reckon(now, AT_ONCE));
  }
}
