package io.linli.rule.override;

import io.linli.rule.RuleUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A value that a tenant has set for itself; a later one is added, none is changed. */
@Entity
@Immutable
@Table(name = "rule_override")
class RuleOverride {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "rule_code")
  String ruleCode;

  BigDecimal amount;

  @Enumerated(EnumType.STRING)
  RuleUnit unit;

  @Column(name = "valid_from")
  LocalDate validFrom;

  String reason;

  @Column(name = "created_at")
  Instant createdAt;

  protected RuleOverride() {}

  RuleOverride(UUID id, UUID tenantId, RuleOverrideRequests.Setting request, Instant now) {
    this.id = id;
    this.tenantId = tenantId;
    this.ruleCode = request.ruleCode();
    this.amount = request.amount();
    this.unit = request.unit();
    this.validFrom = request.validFrom();
    this.reason = request.reason().strip();
    this.createdAt = now;
  }
}
