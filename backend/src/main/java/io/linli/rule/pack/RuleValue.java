package io.linli.rule.pack;

import io.linli.rule.RuleUnit;
import io.linli.rule.ShippedRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a version of a pack says of one rule. */
@Entity
@Immutable
@Table(name = "rule_value")
class RuleValue {
  @Id UUID id;

  @Column(name = "rule_pack_id")
  UUID rulePackId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "rule_code")
  String ruleCode;

  BigDecimal amount;

  @Enumerated(EnumType.STRING)
  RuleUnit unit;

  boolean overridable;
  String source;

  protected RuleValue() {}

  RuleValue(UUID id, RulePack pack, RulePackRequests.Value request) {
    this.id = id;
    this.rulePackId = pack.id;
    this.tenantId = pack.tenantId;
    this.ruleCode = request.ruleCode();
    this.amount = request.amount();
    this.unit = request.unit();
    this.overridable = request.overridable();
    this.source = request.source().strip();
  }

  ShippedRule shipped() {
    return new ShippedRule(ruleCode, unit, overridable);
  }
}
