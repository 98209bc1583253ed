package io.linli.news.holding;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.tenancy.TenantRemovalStep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** Removes a company's webhooks, and what its people were told and where. */
@ApplicationScoped
class LeavingReaders implements TenantRemovalStep {
  private static final int BEFORE_MEMBERS = 800;
  private static final int ROWS_AT_ONCE = 500;

  private final EntityManager entities;
  private final CallerContext callers;

  LeavingReaders(EntityManager entities, CallerContext callers) {
    this.entities = entities;
    this.callers = callers;
  }

  @Override
  public int order() {
    return BEFORE_MEMBERS;
  }

  @Override
  public boolean takeSome(UUID tenantId) {
    return delete(tenantId, "delivery")
        || delete(tenantId, "webhook_secret")
        || delete(tenantId, "webhook")
        || delete(tenantId, "message_channel")
        || delete(tenantId, "message");
  }

  private boolean delete(UUID tenantId, String table) {
    String sql =
        "delete from %1$s where id in (select id from %1$s where tenant_id = :tenant limit %2$d)"
            .formatted(table, ROWS_AT_ONCE);
    Caller remover = new Caller("linli", tenantId, Capacity.REMOVER, null, Set.of());
    return callers.callAs(
            remover,
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () ->
                            entities
                                .createNativeQuery(sql)
                                .setParameter("tenant", tenantId)
                                .executeUpdate()))
        > 0;
  }
}
