package io.linli.tenancy.member;

import io.linli.platform.caller.Roles;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A person who works for a tenant, and what for. */
@Entity
@Table(name = "member")
class Member {
  enum Status {
    ACTIVE,
    LEFT
  }

  @Id UUID id;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(updatable = false)
  String subject;

  @Column(name = "display_name")
  String displayName;

  @Column(columnDefinition = "text[]")
  String[] roles;

  @Enumerated(EnumType.STRING)
  Status status;

  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Version long version;

  protected Member() {}

  Member(
      UUID id,
      UUID tenantId,
      String subject,
      String displayName,
      Collection<String> roles,
      Instant now) {
    this.id = id;
    this.tenantId = tenantId;
    this.subject = subject;
    this.displayName = displayName;
    this.roles = sorted(roles);
    this.status = Status.ACTIVE;
    this.createdAt = now;
    this.updatedAt = now;
  }

  boolean isAdministrator() {
    return status == Status.ACTIVE && Set.of(roles).contains(Roles.TENANT_ADMINISTRATOR);
  }

  void grant(Collection<String> newRoles, Instant now) {
    roles = sorted(newRoles);
    updatedAt = now;
  }

  /** From the next request on, the person's tokens for this tenant are refused. */
  void leave(Instant now) {
    status = Status.LEFT;
    updatedAt = now;
  }

  private static String[] sorted(Collection<String> roles) {
    return new TreeSet<>(roles).toArray(new String[0]);
  }
}
