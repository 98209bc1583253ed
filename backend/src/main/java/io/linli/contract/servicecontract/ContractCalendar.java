package io.linli.contract.servicecontract;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Looks which contracts a new day touches. Every hour, so that a service that was down at midnight,
 * and an estate that came free during the day, wait no longer than that; a look that finds nothing
 * costs one index scan, and a repeated one changes nothing.
 */
@ApplicationScoped
class ContractCalendar {
  private final ContractDays days;
  private final Clock clock;

  ContractCalendar(ContractDays days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  @Scheduled(
      cron = "${linli.contracts.look:0 5 * * * ?}",
      timeZone = "Asia/Shanghai",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    days.look(LocalDate.now(clock));
  }
}
