package io.linli.facility.emergency;

import io.linli.estate.CommunityFacts;
import io.linli.facility.EmergencyKind;
import io.linli.platform.clock.ChinaTime;
import io.linli.rule.AppliedRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What is done in an emergency; a newer plan of the kind stands for it, and it never changes. */
@Entity
@DynamicUpdate
@Table(name = "emergency_plan")
class EmergencyPlan {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  EmergencyKind kind;

  @Column(updatable = false)
  int number;

  @Column(updatable = false)
  String title;

  @Column(updatable = false)
  String source;

  @Column(name = "adopted_at", updatable = false)
  Instant adoptedAt;

  @Column(updatable = false)
  String subject;

  boolean superseded;

  @Column(name = "drill_days", updatable = false)
  int drillDays;

  @Column(name = "rule_value_id", updatable = false)
  UUID ruleValueId;

  @Column(name = "drilled_on")
  LocalDate drilledOn;

  @Column(name = "drill_due_on")
  LocalDate drillDueOn;

  protected EmergencyPlan() {}

  EmergencyPlan(UUID id, CommunityFacts community, EmergencyKind kind, int number) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.kind = kind;
    this.number = number;
  }

  void adopt(String newTitle, String newSource, String by, Instant now) {
    title = newTitle;
    source = newSource;
    subject = by;
    adoptedAt = now;
    drilledOn = now.atZone(ChinaTime.ZONE).toLocalDate();
  }

  /** How often it is drilled. */
  void drillEvery(AppliedRule interval) {
    drillDays = Math.toIntExact(interval.amount().whole());
    ruleValueId = interval.valueId();
    count(drilledOn);
  }

  /** A newer one of the kind stands for it; the drills of its kind count on. */
  void passOnTo(EmergencyPlan newer) {
    superseded = true;
    newer.count(drilledOn);
  }

  void drilled(LocalDate day) {
    if (day.isAfter(drilledOn)) {
      count(day);
    }
  }

  private void count(LocalDate from) {
    drilledOn = from;
    drillDueOn = from.plusDays(drillDays);
  }
}
