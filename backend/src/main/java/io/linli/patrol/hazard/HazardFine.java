package io.linli.patrol.hazard;

import io.linli.patrol.FinedParty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a supervisor fined somebody for a hazard: noted, not collected here. */
@Entity
@Immutable
@Table(name = "hazard_fine")
class HazardFine {
  @Id UUID id;

  @Column(name = "hazard_id")
  UUID hazardId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  @Column(name = "fining_tenant_id")
  UUID finingTenantId;

  @Enumerated(EnumType.STRING)
  FinedParty party;

  BigDecimal amount;

  @Column(name = "rule_value_id")
  UUID ruleValueId;

  String reason;

  @Column(name = "fined_at")
  Instant finedAt;

  protected HazardFine() {}

  HazardFine(UUID id, Hazard hazard, UUID finingTenantId, Instant now) {
    this.id = id;
    this.hazardId = hazard.id;
    this.communityId = hazard.communityId;
    this.tenantId = hazard.tenantId;
    this.areaCode = hazard.areaCode;
    this.finingTenantId = finingTenantId;
    this.finedAt = now;
  }

  /** Sets how much it is, as the rule lets it. */
  void amountTo(HazardRequests.Fining request, UUID byRule) {
    party = request.party();
    amount = request.amount();
    reason = request.reason().strip();
    ruleValueId = byRule;
  }
}
