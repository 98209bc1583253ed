package io.linli.tenancy.leaving;

import io.linli.tenancy.TenantRemovalStep;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Removes companies whose waiting period is over, part by part. Whatever interrupts it, the next
 * look goes on with what is left.
 */
@ApplicationScoped
class TenantRemover {
  private static final Logger LOG = Logger.getLogger(TenantRemover.class);

  private final RemovalLedger ledger;
  private final List<TenantRemovalStep> steps;

  TenantRemover(RemovalLedger ledger, @All List<TenantRemovalStep> steps) {
    this.ledger = ledger;
    this.steps = steps.stream().sorted(Comparator.comparing(TenantRemovalStep::order)).toList();
  }

  @Scheduled(
      cron = "${linli.leaving.look:0 35 * * * ?}",
      timeZone = "Asia/Shanghai",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void look() {
    ledger.planForgotten();
    for (Optional<UUID> due = ledger.claim(); due.isPresent(); due = ledger.claim()) {
      remove(due.get());
    }
  }

  /** What fails keeps its lease, and holds up no other. */
  private void remove(UUID tenantId) {
    try {
      for (TenantRemovalStep step : steps) {
        while (step.takeSome(tenantId)) {
          if (!ledger.renew(tenantId)) {
            LOG.warnf("Another replica has taken over the removal of tenant %s", tenantId);
            return;
          }
        }
      }
      ledger.finish(tenantId);
      LOG.infof("Tenant %s is removed", tenantId);
    } catch (RuntimeException e) {
      LOG.errorf(e, "The removal of tenant %s is interrupted and tried again", tenantId);
    }
  }
}
