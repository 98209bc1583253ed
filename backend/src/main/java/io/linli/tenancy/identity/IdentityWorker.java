package io.linli.tenancy.identity;

import io.linli.platform.settings.LinliSettings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;

/**
 * Tells the identity provider what it is to know: at once what was left here, and every few seconds
 * what failed or what other replicas left behind.
 */
@ApplicationScoped
class IdentityWorker {
  private final LinliSettings settings;
  private final IdentityTaskRunner runner;
  private final ExecutorService executor;
  private final Semaphore place = new Semaphore(1);

  IdentityWorker(LinliSettings settings, IdentityTaskRunner runner, ExecutorService executor) {
    this.settings = settings;
    this.runner = runner;
    this.executor = executor;
  }

  void orderedHere(@Observes(during = TransactionPhase.AFTER_SUCCESS) TaskOrdered task) {
    executor.execute(this::drain);
  }

  @Scheduled(every = "${linli.identity.look-every:5s}")
  void leftBehind() {
    if (settings.identity().keycloak().url().isPresent()) {
      drain();
    }
  }

  private void drain() {
    if (!place.tryAcquire()) {
      return;
    }
    try {
      while (runner.runNext()) {
        // each round has told the provider one thing
      }
    } finally {
      place.release();
    }
  }
}
