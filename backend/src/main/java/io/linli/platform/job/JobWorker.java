package io.linli.platform.job;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;

/**
 * Looks for queued jobs and runs them in this replica, a few at a time, oldest first: at once when
 * one is ordered here, and every few seconds for what other replicas left behind.
 */
@ApplicationScoped
class JobWorker {
  private static final int AT_ONCE = 2;

  private final JobRunner runner;
  private final ExecutorService executor;
  private final Semaphore places = new Semaphore(AT_ONCE);

  JobWorker(JobRunner runner, ExecutorService executor) {
    this.runner = runner;
    this.executor = executor;
  }

  void orderedHere(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobOrdered job) {
    executor.execute(this::drain);
  }

  @Scheduled(every = "${linli.jobs.look-every:5s}")
  void leftBehind() {
    drain();
  }

  /** Runs until nothing is queued; a further look while all places are taken changes nothing. */
  private void drain() {
    if (!places.tryAcquire()) {
      return;
    }
    try {
      while (runner.runNext()) {
        // each round has run one job
      }
    } finally {
      places.release();
    }
  }
}
