package io.linli.patrol.schedule;

import io.linli.platform.work.Sweeps;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;

/** Makes rounds ahead and notes those that were missed, in any replica, after downtime too. */
@ApplicationScoped
class ScheduleWorker {
  private static final int AT_ONCE = 100;

  private final RoundGeneration generation;
  private final MissedRounds missed;
  private final Sweeps sweeps;
  private final Clock clock;

  ScheduleWorker(RoundGeneration generation, MissedRounds missed, Sweeps sweeps, Clock clock) {
    this.generation = generation;
    this.missed = missed;
    this.sweeps = sweeps;
    this.clock = clock;
  }

  @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void look() {
    look(clock.instant());
  }

  /** Rounds first: what should have been walked while nothing ran is missed too. */
  @ActivateRequestContext
  void look(Instant now) {
    sweeps.drain(() -> generation.continueDue(now, AT_ONCE));
    sweeps.drain(() -> missed.note(now, AT_ONCE));
  }
}
