package io.linli.tenancy.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Carries out one task. Whatever it asks for may have been done before. */
@ApplicationScoped
class IdentityTaskRunner {
  private static final Logger LOG = Logger.getLogger(IdentityTaskRunner.class);

  private final IdentityTasks tasks;
  private final KeycloakDirectory directory;

  IdentityTaskRunner(IdentityTasks tasks, KeycloakDirectory directory) {
    this.tasks = tasks;
    this.directory = directory;
  }

  /** Takes up and carries out a task; false when none is due. */
  @ActivateRequestContext
  boolean runNext() {
    Optional<IdentityTask> claimed = tasks.claim();
    claimed.ifPresent(this::run);
    return claimed.isPresent();
  }

  private void run(IdentityTask task) {
    try {
      tasks.done(task, task.isOverdue() ? null : tell(task));
    } catch (WebApplicationException e) {
      fail(task, "refused", "status " + e.getResponse().getStatus());
    } catch (ProcessingException e) {
      fail(task, "unreachable", String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.errorf(e, "Task %s for tenant %s failed", task.kind(), task.tenantId());
      tasks.failed(task, "failed");
    }
  }

  private String tell(IdentityTask task) {
    switch (task.kind()) {
      case OPEN -> {
        directory.open(task.tenantId(), task.tenantName());
        String made =
            task.subject() == null ? directory.account(task.email(), task.displayName()) : null;
        join(task, made == null ? task.subject() : made);
        return made;
      }
      case JOIN -> {
        // A tenant from before there was a provider has no organisation yet.
        directory.open(task.tenantId(), task.tenantName());
        join(task, task.subject());
      }
      case LEAVE -> directory.leave(task.tenantId(), task.subject());
      case CLOSE -> {
        if (task.tenantRemoved()) {
          directory.remove(task.tenantId());
        } else if (task.tenantClosed()) {
          directory.close(task.tenantId());
        }
      }
    }
    return null;
  }

  /** A subject without an account is a member all the same, who can't sign in. */
  private void join(IdentityTask task, String subject) {
    if (!directory.join(task.tenantId(), subject)) {
      LOG.warnf("Tenant %s has a member whom the identity provider lacks", task.tenantId());
    }
  }

  private void fail(IdentityTask task, String fault, String why) {
    LOG.warnf(
        "The identity provider could not be told %s of tenant %s, which is tried again: %s",
        task.kind(), task.tenantId(), why);
    tasks.failed(task, fault);
  }
}
