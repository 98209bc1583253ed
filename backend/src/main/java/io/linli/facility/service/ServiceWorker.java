package io.linli.facility.service;

import io.linli.facility.ledger.FacilityRegistered;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Has services made ahead. Times that passed while the service was down are made with the next
 * look, with the days on which they were due.
 */
@ApplicationScoped
class ServiceWorker {
  private static final int AT_ONCE = 500;

  private final DueServices services;
  private final DataSource database;
  private final CallerContext callers;
  private final Clock clock;

  ServiceWorker(DueServices services, DataSource database, CallerContext callers, Clock clock) {
    this.services = services;
    this.database = database;
    this.callers = callers;
    this.clock = clock;
  }

  @Scheduled(every = "5m", concurrentExecution = ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void look() {
    while (some() > 0) {
      // each round has moved a batch
    }
  }

  private int some() {
    return callers.callAs(
        Caller.service(Capacity.WORKER),
        () -> QuarkusTransaction.requiringNew().call(() -> make(null)));
  }

  /** Makes the services of a new plan at once, in the transaction that makes the plan. */
  void begin(UUID planId) {
    try {
      int moved = make(planId);
      while (moved > 0) {
        moved = make(planId);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The services of a plan could not be made", e);
    }
  }

  void join(@Observes FacilityRegistered event) {
    try (Connection connection = database.getConnection()) {
      services.catchUp(connection, clock.instant(), LocalDate.now(clock), event.facility().id());
    } catch (SQLException e) {
      throw new IllegalStateException("The services of a facility could not be made", e);
    }
  }

  private int make(UUID planId) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return services.make(connection, clock.instant(), LocalDate.now(clock), planId, AT_ONCE);
    }
  }
}
