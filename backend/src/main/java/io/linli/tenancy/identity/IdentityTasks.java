package io.linli.tenancy.identity;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.id.Ids;
import io.linli.tenancy.TenantStatus;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the identity provider is still to be told, in the database. Of each tenant one task after
 * the other, in the order in which they were left; whoever takes one up holds it for a minute, so
 * that another replica takes over when this one dies.
 */
@ApplicationScoped
class IdentityTasks {
  private final EntityManager entities;
  private final CallerContext callers;
  private final Event<TaskOrdered> ordered;
  private final Event<AccountMade> made;

  IdentityTasks(
      EntityManager entities,
      CallerContext callers,
      Event<TaskOrdered> ordered,
      Event<AccountMade> made) {
    this.entities = entities;
    this.callers = callers;
    this.ordered = ordered;
    this.made = made;
  }

  void order(
      UUID tenantId, IdentityTask.Kind kind, String subject, String email, String displayName) {
    entities
        .createNativeQuery(
            "insert into identity_task (id, tenant_id, kind, subject, email, display_name)"
                + " values (:id, :tenant, :kind, :subject, :email, :name)")
        .setParameter("id", Ids.next())
        .setParameter("tenant", tenantId)
        .setParameter("kind", kind.name())
        .setParameter("subject", subject)
        .setParameter("email", email)
        .setParameter("name", displayName)
        .executeUpdate();
    ordered.fire(new TaskOrdered());
  }

  /** Takes up the oldest task that is due and waits for no other, if there is one. */
  Optional<IdentityTask> claim() {
    return inTransaction(
        () -> {
          List<?> rows =
              entities
                  .createNativeQuery(
                      "update identity_task c set attempts = attempts + 1,"
                          + " due_at = now() + interval '1 minute' from tenant n"
                          + " where n.id = c.tenant_id and c.id = (select t.id"
                          + " from identity_task t where t.due_at <= now() and not exists"
                          + " (select from identity_task e where e.tenant_id = t.tenant_id"
                          + " and e.id < t.id) order by t.id limit 1 for update skip locked)"
                          + " returning c.id, c.tenant_id, n.name, n.status, c.kind, c.subject,"
                          + " c.email, c.display_name, exists (select from tenant_removal r"
                          + " where r.tenant_id = c.tenant_id and r.started_at is not null)",
                      Object[].class)
                  .getResultList();
          return rows.stream().findFirst().map(row -> task((Object[]) row));
        });
  }

  /**
   * The provider knows.
   *
   * @param subject of the account that was made, null when none was to be made
   */
  void done(IdentityTask task, String subject) {
    inTransaction(
        () -> {
          execute("delete from identity_task where id = :id", task.id());
          if (task.kind() == IdentityTask.Kind.OPEN && !task.tenantClosed()) {
            execute(
                "update tenant set sign_in = 'READY', sign_in_fault = null where id = :id",
                task.tenantId());
            if (subject != null) {
              made.fire(new AccountMade(task.tenantId(), subject, task.displayName()));
            }
          }
          return null;
        });
  }

  /** The provider has not heard, or refuses; it is asked again, ever more seldom. */
  void failed(IdentityTask task, String fault) {
    inTransaction(
        () -> {
          execute(
              "update identity_task set due_at = now() + make_interval(secs =>"
                  + " least(300, power(2, least(attempts, 9)))) where id = :id",
              task.id());
          entities
              .createNativeQuery(
                  "update tenant set sign_in_fault = :fault where id = :id and sign_in = 'PENDING'")
              .setParameter("fault", fault)
              .setParameter("id", task.tenantId())
              .executeUpdate();
          return null;
        });
  }

  private void execute(String sql, UUID id) {
    entities.createNativeQuery(sql).setParameter("id", id).executeUpdate();
  }

  private <T> T inTransaction(Supplier<T> work) {
    return callers.callAs(
        Caller.service(Capacity.PLATFORM), () -> QuarkusTransaction.requiringNew().call(work::get));
  }

  private static IdentityTask task(Object[] row) {
    return new IdentityTask(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        TenantStatus.valueOf((String) row[3]) == TenantStatus.CLOSED,
        (Boolean) row[8],
        IdentityTask.Kind.valueOf((String) row[4]),
        (String) row[5],
        (String) row[6],
        (String) row[7]);
  }
}
