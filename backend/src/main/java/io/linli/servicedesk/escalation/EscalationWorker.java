package io.linli.servicedesk.escalation;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Looks for what is overdue. What came due while the service was down is found with the next look,
 * level by level, with the times at which it was due.
 */
@ApplicationScoped
class EscalationWorker {
  private static final int AT_ONCE = 500;

  private final Escalations escalations;
  private final DataSource database;
  private final CallerContext callers;
  private final Clock clock;

  EscalationWorker(
      Escalations escalations, DataSource database, CallerContext callers, Clock clock) {
    this.escalations = escalations;
    this.database = database;
    this.callers = callers;
    this.clock = clock;
  }

  @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void look() {
    Instant now = clock.instant();
    while (some(escalations::escalate, now) + some(escalations::lapse, now) > 0) {
      // each round has moved a batch
    }
  }

  private int some(Work work, Instant now) {
    return callers.callAs(
        Caller.service(Capacity.WORKER),
        () -> QuarkusTransaction.requiringNew().call(() -> run(work, now)));
  }

  private int run(Work work, Instant now) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return work.move(connection, now, AT_ONCE);
    }
  }

  private interface Work {
    int move(Connection connection, Instant now, int most) throws SQLException;
  }
}
