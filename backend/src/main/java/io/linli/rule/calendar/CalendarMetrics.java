package io.linli.rule.calendar;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;

/** Tells Prometheus of years whose working days the operator of the service still has to enter. */
@ApplicationScoped
class CalendarMetrics {
  private final Calendars calendars;
  private final CallerContext callers;
  private final Clock clock;
  private volatile int missing;

  CalendarMetrics(MeterRegistry registry, Calendars calendars, CallerContext callers, Clock clock) {
    this.calendars = calendars;
    this.callers = callers;
    this.clock = clock;
    Gauge.builder("linli.calendar.missing.years", () -> missing)
        .description("Years that should have a working calendar by now and have none")
        .register(registry);
  }

  @Scheduled(every = "5m")
  @ActivateRequestContext
  void look() {
    LocalDate today = LocalDate.now(clock);
    missing =
        callers.callAs(
            Caller.service(Capacity.WORKER),
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> calendars.current().missingYears(today).size()));
  }
}
