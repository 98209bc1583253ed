package io.linli.tenancy.member;

import io.linli.platform.problem.Problem;
import io.linli.tenancy.TenancyProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;

/** A tenant asks somebody to work for it; whoever accepts in time becomes a member. */
@Entity
@Table(name = "invitation")
class Invitation {
  enum Status {
    OPEN,
    ACCEPTED,
    REVOKED
  }

  @Id UUID id;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "display_name", updatable = false)
  String displayName;

  @Column(columnDefinition = "text[]", updatable = false)
  String[] roles;

  @Enumerated(EnumType.STRING)
  Status status;

  @Column(name = "expires_at", updatable = false)
  Instant expiresAt;

  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Version long version;

  protected Invitation() {}

  Invitation(
      UUID id,
      UUID tenantId,
      String displayName,
      Collection<String> roles,
      Instant now,
      Instant expiresAt) {
    this.id = id;
    this.tenantId = tenantId;
    this.displayName = displayName;
    this.roles = new TreeSet<>(roles).toArray(new String[0]);
    this.status = Status.OPEN;
    this.createdAt = now;
    this.updatedAt = now;
    this.expiresAt = expiresAt;
  }

  /** Ends it for the one who accepts. */
  void accept(Instant now) {
    requireOpen(now);
    move(Status.ACCEPTED, now);
  }

  /** Ends it without anybody; one that has run out may be revoked too. */
  void revoke(Instant now) {
    requireUndecided();
    move(Status.REVOKED, now);
  }

  /**
   * Holds that somebody may still accept.
   *
   * @throws Problem which says why nobody may
   */
  void requireOpen(Instant now) {
    requireUndecided();
    if (!now.isBefore(expiresAt)) {
      throw Problem.of(TenancyProblem.INVITATION_EXPIRED);
    }
  }

  private void requireUndecided() {
    switch (status) {
      case ACCEPTED -> throw Problem.of(TenancyProblem.INVITATION_ACCEPTED);
      case REVOKED -> throw Problem.of(TenancyProblem.INVITATION_REVOKED);
      case OPEN -> {
        // Nobody has decided.
      }
    }
  }

  private void move(Status to, Instant now) {
    status = to;
    updatedAt = now;
  }
}
