package io.linli.servicedesk.escalation;

import io.linli.platform.work.Sweeps;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;

/**
 * Looks for what is overdue. What came due while the service was down is found with the next look,
 * level by level, with the times at which it was due.
 */
@ApplicationScoped
class EscalationWorker {
  private static final int AT_ONCE = 500;

  private final Escalations escalations;
  private final Sweeps sweeps;
  private final Clock clock;

  EscalationWorker(Escalations escalations, Sweeps sweeps, Clock clock) {
    this.escalations = escalations;
    this.sweeps = sweeps;
    this.clock = clock;
  }

  @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void look() {
    Instant now = clock.instant();
    sweeps.drain(() -> escalations.escalate(now, AT_ONCE));
    sweeps.drain(() -> escalations.lapse(now, AT_ONCE));
  }
}
