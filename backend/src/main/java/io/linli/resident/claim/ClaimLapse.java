package io.linli.resident.claim;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/**
 * Lets claims lapse that nobody has decided in time. Every hour; a look that was missed is made up
 * for by the next, and until then such a claim can't be decided either.
 */
@ApplicationScoped
class ClaimLapse {
  private static final String LAPSE =
      "update residency_claim set status = 'LAPSED', updated_at = :now, version = version + 1"
          + " where status = 'SUBMITTED' and lapses_at <= :now";

  private final EntityManager entities;
  private final CallerContext callers;
  private final Clock clock;

  ClaimLapse(EntityManager entities, CallerContext callers, Clock clock) {
    this.entities = entities;
    this.callers = callers;
    this.clock = clock;
  }

  @Scheduled(
      cron = "${linli.residents.look:0 50 * * * ?}",
      timeZone = "Asia/Shanghai",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void look() {
    callers.callAs(
        Caller.service(Capacity.WORKER), () -> QuarkusTransaction.requiringNew().call(this::lapse));
  }

  private int lapse() {
    return entities.createNativeQuery(LAPSE).setParameter("now", clock.instant()).executeUpdate();
  }
}
