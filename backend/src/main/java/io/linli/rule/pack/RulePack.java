package io.linli.rule.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A version of a pack; a new one is added, none is changed. */
@Entity
@Immutable
@Table(name = "rule_pack")
class RulePack {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  String code;

  @Column(name = "area_code")
  String areaCode;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_until")
  LocalDate validUntil;

  String title;

  @Column(name = "created_at")
  Instant createdAt;

  protected RulePack() {}

  RulePack(UUID id, UUID tenantId, String areaCode, RulePackRequests.Version request, Instant now) {
    this.id = id;
    this.tenantId = tenantId;
    this.areaCode = areaCode;
    this.code = request.code();
    this.validFrom = request.validFrom();
    this.validUntil = request.validUntil();
    this.title = request.title().strip();
    this.createdAt = now;
  }
}
