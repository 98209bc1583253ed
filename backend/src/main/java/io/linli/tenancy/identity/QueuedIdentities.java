package io.linli.tenancy.identity;

import io.linli.tenancy.identity.IdentityTask.Kind;
import java.util.UUID;

/**
 * Leaves every change as a task in the caller's transaction. The provider is told once that has
 * committed, and again until it has heard.
 */
final class QueuedIdentities implements Identities {
  private final IdentityTasks tasks;

  QueuedIdentities(IdentityTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public boolean makesAccounts() {
    return true;
  }

  @Override
  public SignIn first() {
    return SignIn.PENDING;
  }

  @Override
  public void open(UUID tenantId, String subject, String email, String displayName) {
    tasks.order(tenantId, Kind.OPEN, subject, email, displayName);
  }

  @Override
  public void join(UUID tenantId, String subject) {
    tasks.order(tenantId, Kind.JOIN, subject, null, null);
  }

  @Override
  public void leave(UUID tenantId, String subject) {
    tasks.order(tenantId, Kind.LEAVE, subject, null, null);
  }

  /** The organisation is there already, unless the tenant was closed before the provider heard. */
  @Override
  public void reopen(UUID tenantId, String subject) {
    tasks.order(tenantId, Kind.OPEN, subject, null, null);
  }

  @Override
  public void close(UUID tenantId) {
    tasks.order(tenantId, Kind.CLOSE, null, null, null);
  }
}
