package io.linli.tenancy.tenant;

import io.linli.platform.problem.Problem;
import io.linli.tenancy.TenancyProblem;
import io.linli.tenancy.TenantKind;
import io.linli.tenancy.TenantStatus;
import io.linli.tenancy.identity.SignIn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An organisation that signs in (domain.md T1, T2). */
@Entity
@Table(name = "tenant")
class Tenant {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  TenantKind kind;

  String name;

  @Column(name = "credit_code")
  String creditCode;

  @Column(name = "area_code")
  String areaCode;

  @Enumerated(EnumType.STRING)
  TenantStatus status;

  /** Written by what tells the identity provider, and by nobody who edits the tenant. */
  @Enumerated(EnumType.STRING)
  @Column(name = "sign_in", updatable = false)
  SignIn signIn;

  @Column(name = "sign_in_fault", insertable = false, updatable = false)
  String signInFault;

  @Column(name = "status_reason")
  String statusReason;

  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Version long version;

  protected Tenant() {}

  Tenant(
      UUID id,
      TenantKind kind,
      String name,
      String creditCode,
      String areaCode,
      SignIn signIn,
      Instant now) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.creditCode = creditCode;
    this.areaCode = areaCode;
    this.signIn = signIn;
    this.status = TenantStatus.ACTIVE;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** Locks its members out from their next request on. */
  void suspend(String reason, Instant now) {
    move(TenantStatus.ACTIVE, TenantStatus.SUSPENDED, reason, now);
  }

  void reactivate(Instant now) {
    move(TenantStatus.SUSPENDED, TenantStatus.ACTIVE, null, now);
  }

  /** Takes a closing back. */
  void reopen(Instant now) {
    move(TenantStatus.CLOSED, TenantStatus.ACTIVE, null, now);
  }

  /** Ends it: its members are out, and its code or jurisdiction becomes free. */
  void close(String reason, Instant now) {
    if (status == TenantStatus.CLOSED) {
      throw Problem.of(TenancyProblem.TENANT_STATUS_CONFLICT, status);
    }
    move(status, TenantStatus.CLOSED, reason, now);
  }

  private void move(TenantStatus from, TenantStatus to, String reason, Instant now) {
    if (status != from) {
      throw Problem.of(TenancyProblem.TENANT_STATUS_CONFLICT, status);
    }
    status = to;
    statusReason = reason;
    updatedAt = now;
  }
}
