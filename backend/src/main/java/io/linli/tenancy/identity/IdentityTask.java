package io.linli.tenancy.identity;

import java.util.UUID;

/**
 * Something that the identity provider must be told.
 *
 * @param tenantName name of the tenant
 * @param tenantClosed whether the tenant has left the service in the meantime
 * @param tenantRemoved whether it is being removed, so that nothing of it is to stay
 * @param subject of a person, null when there is none or none yet
 * @param email of a person without an account, else null
 * @param displayName of that person
 */
record IdentityTask(
    UUID id,
    UUID tenantId,
    String tenantName,
    boolean tenantClosed,
    boolean tenantRemoved,
    Kind kind,
    String subject,
    String email,
    String displayName) {

  enum Kind {
    OPEN,
    JOIN,
    LEAVE,
    CLOSE
  }

  /** Nobody joins a tenant that has left. */
  boolean isOverdue() {
    return tenantClosed && kind != Kind.CLOSE;
  }
}
