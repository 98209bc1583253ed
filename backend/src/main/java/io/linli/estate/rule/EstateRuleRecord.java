package io.linli.estate.rule;

import io.linli.estate.CoverageGoal;
import io.linli.estate.EstateRule;
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

/** A stored version of the rules; a new version is added, none is changed. */
@Entity
@Immutable
@Table(name = "estate_rule")
class EstateRuleRecord {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "old_built_until")
  LocalDate oldBuiltUntil;

  @Column(name = "households_over")
  int householdsOver;

  @Column(name = "property_room_norm")
  BigDecimal propertyRoomNorm;

  @Enumerated(EnumType.STRING)
  @Column(name = "goal_company_present")
  CoverageGoal goalWithCompany;

  @Enumerated(EnumType.STRING)
  @Column(name = "goal_can_attract")
  CoverageGoal goalToAttract;

  @Enumerated(EnumType.STRING)
  @Column(name = "goal_bundle")
  CoverageGoal goalOfBundle;

  String source;

  @Column(name = "created_at")
  Instant createdAt;

  protected EstateRuleRecord() {}

  EstateRuleRecord(EstateRule rule, UUID tenantId, Instant now) {
    this.id = rule.id();
    this.tenantId = tenantId;
    this.areaCode = rule.areaCode();
    this.validFrom = rule.validFrom();
    this.oldBuiltUntil = rule.oldBuiltUntil();
    this.householdsOver = rule.householdsOver();
    this.propertyRoomNorm = rule.propertyRoomNorm();
    this.goalWithCompany = rule.goalWithCompany();
    this.goalToAttract = rule.goalToAttract();
    this.goalOfBundle = rule.goalOfBundle();
    this.source = rule.source();
    this.createdAt = now;
  }

  EstateRule rule() {
    return new EstateRule(
        id,
        areaCode,
        validFrom,
        oldBuiltUntil,
        householdsOver,
        propertyRoomNorm,
        goalWithCompany,
        goalToAttract,
        goalOfBundle,
        source);
  }
}
