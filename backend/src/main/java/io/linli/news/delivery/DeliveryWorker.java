package io.linli.news.delivery;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;

/** Sends what is due, a few targets at a time, whichever replica has left it. */
@ApplicationScoped
class DeliveryWorker {
  private static final int AT_ONCE = 8;

  private final DeliveryRunner runner;
  private final ExecutorService executor;
  private final Clock clock;
  private final Semaphore places = new Semaphore(AT_ONCE);

  DeliveryWorker(DeliveryRunner runner, ExecutorService executor, Clock clock) {
    this.runner = runner;
    this.executor = executor;
    this.clock = clock;
  }

  /** One more place each time, as long as there is work for it. */
  @Scheduled(every = "${linli.news.look-every:2s}", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    executor.execute(this::drain);
  }

  private void drain() {
    if (!places.tryAcquire()) {
      return;
    }
    try {
      while (runner.runNext(clock.instant())) {
        // each round has made one attempt
      }
    } finally {
      places.release();
    }
  }
}
