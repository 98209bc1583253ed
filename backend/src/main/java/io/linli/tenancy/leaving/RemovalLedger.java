package io.linli.tenancy.leaving;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.id.Ids;
import io.linli.platform.settings.LinliSettings;
import io.linli.tenancy.identity.Identities;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * Which removals are due, and who is at them. One is held by a lease that is renewed with each part
 * that is done, so that another replica goes on when this one dies.
 */
@ApplicationScoped
class RemovalLedger {
  private static final Duration LEASE = Duration.ofMinutes(10);

  private final Session entities;
  private final CallerContext callers;
  private final Identities identities;
  private final LinliSettings settings;
  private final Clock clock;
  private final UUID holder = Ids.next();

  RemovalLedger(
      Session entities,
      CallerContext callers,
      Identities identities,
      LinliSettings settings,
      Clock clock) {
    this.entities = entities;
    this.callers = callers;
    this.identities = identities;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whoever was closed by a release that knew no removal waits from now on. */
  void planForgotten() {
    inTransaction(
        () ->
            execute(
                "insert into tenant_removal (tenant_id, due_at) select id, :at from tenant"
                    + " where status = 'CLOSED' and kind = 'COMPANY'"
                    + " and id not in (select tenant_id from tenant_removal) on conflict do nothing",
                clock.instant().plus(settings.leaving().waitingPeriod()),
                null));
  }

  /** Takes up a removal that is due and that nobody is at; from now on it can't be taken back. */
  Optional<UUID> claim() {
    return inTransaction(
        () ->
            entities
                .createNativeQuery(
                    "update tenant_removal set started_at = coalesce(started_at, :at),"
                        + " holder = :holder, lease_until = :until where tenant_id ="
                        + " (select r.tenant_id from tenant_removal r where r.finished_at is null"
                        + " and r.due_at <= :at and (r.lease_until is null or r.lease_until < :at)"
                        + " order by r.due_at limit 1 for update skip locked) returning tenant_id",
                    UUID.class)
                .setParameter("at", clock.instant())
                .setParameter("holder", holder)
                .setParameter("until", clock.instant().plus(LEASE))
                .getResultList()
                .stream()
                .findFirst());
  }

  /** Says that this replica is still at it; false when another has taken over. */
  boolean renew(UUID tenantId) {
    return inTransaction(
            () ->
                entities
                    .createNativeMutationQuery(
                        "update tenant_removal set lease_until = :until"
                            + " where tenant_id = :tenant and holder = :holder"
                            + " and finished_at is null")
                    .setParameter("until", clock.instant().plus(LEASE))
                    .setParameter("tenant", tenantId)
                    .setParameter("holder", holder)
                    .executeUpdate())
        > 0;
  }

  /** Nothing is left but to tell the identity provider. */
  void finish(UUID tenantId) {
    inTransaction(
        () -> {
          identities.close(tenantId);
          return execute(
              "update tenant_removal set finished_at = :at, lease_until = null"
                  + " where tenant_id = :tenant and finished_at is null",
              clock.instant(),
              tenantId);
        });
  }

  private int execute(String sql, Instant at, UUID tenantId) {
    var statement = entities.createNativeMutationQuery(sql).setParameter("at", at);
    if (tenantId != null) {
      statement.setParameter("tenant", tenantId);
    }
    return statement.executeUpdate();
  }

  private <T> T inTransaction(Supplier<T> work) {
    return callers.callAs(
        Caller.service(Capacity.PLATFORM), () -> QuarkusTransaction.requiringNew().call(work::get));
  }
}
