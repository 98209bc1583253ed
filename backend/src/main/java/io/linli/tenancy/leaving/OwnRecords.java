package io.linli.tenancy.leaving;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.tenancy.TenantRemovalStep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * Jobs, files, invitations and members: nobody else's, so they are gone. The trail of changes and
 * looks stays; it is evidence about records that others keep.
 */
@ApplicationScoped
class OwnRecords implements TenantRemovalStep {
  private static final int AFTER_EVERYTHING_ELSE = 900;
  private static final int ROWS_AT_ONCE = 500;

  /** A file may be large, and its pieces go with it. */
  private static final int FILES_AT_ONCE = 20;

  private final Session entities;
  private final CallerContext callers;

  OwnRecords(Session entities, CallerContext callers) {
    this.entities = entities;
    this.callers = callers;
  }

  @Override
  public int order() {
    return AFTER_EVERYTHING_ELSE;
  }

  /** Jobs name files, so they go first. */
  @Override
  public boolean takeSome(UUID tenantId) {
    return delete(tenantId, "job", ROWS_AT_ONCE)
        || delete(tenantId, "stored_file", FILES_AT_ONCE)
        || delete(tenantId, "invitation", ROWS_AT_ONCE)
        || delete(tenantId, "identity_task", ROWS_AT_ONCE)
        || removeMembers(tenantId);
  }

  private boolean delete(UUID tenantId, String table, int atOnce) {
    String sql =
        "delete from %1$s where id in (select id from %1$s where tenant_id = :tenant limit %2$d)"
            .formatted(table, atOnce);
    return as(
            remover("linli", tenantId),
            () ->
                entities
                    .createNativeMutationQuery(sql)
                    .setParameter("tenant", tenantId)
                    .executeUpdate())
        > 0;
  }

  /**
   * Each with the answers that were kept for the person; those of today may be another tenant's.
   */
  private boolean removeMembers(UUID tenantId) {
    List<String> subjects =
        as(
            remover("linli", tenantId),
            () ->
                entities
                    .createNativeQuery(
                        "select distinct subject from member where tenant_id = :tenant limit "
                            + ROWS_AT_ONCE,
                        String.class)
                    .setParameter("tenant", tenantId)
                    .getResultList());
    subjects.forEach(subject -> removeMember(tenantId, subject));
    return !subjects.isEmpty();
  }

  private void removeMember(UUID tenantId, String subject) {
    as(
        remover(subject, tenantId),
        () ->
            entities
                .createNativeMutationQuery(
                    "delete from idempotency_key where created_at < now() - interval '1 day'")
                .executeUpdate());
    as(
        remover("linli", tenantId),
        () ->
            entities
                .createNativeMutationQuery("delete from member where subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate());
  }

  private static Caller remover(String subject, UUID tenantId) {
    return new Caller(subject, tenantId, Capacity.REMOVER, null, Set.of());
  }

  private <T> T as(Caller caller, Supplier<T> work) {
    return callers.callAs(caller, () -> QuarkusTransaction.requiringNew().call(work::get));
  }
}
