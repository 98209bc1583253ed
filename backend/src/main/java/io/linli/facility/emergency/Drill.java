package io.linli.facility.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A drill of an emergency plan. */
@Entity
@Immutable
@Table(name = "emergency_drill")
class Drill {
  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  @Column(name = "held_on")
  LocalDate heldOn;

  int participants;
  String record;
  String improvements;
  String subject;

  @Column(name = "recorded_at")
  Instant recordedAt;

  protected Drill() {}

  Drill(UUID id, EmergencyPlan plan, EmergencyRequests.Drill held, String subject, Instant now) {
    this.id = id;
    this.planId = plan.id;
    this.communityId = plan.communityId;
    this.tenantId = plan.tenantId;
    this.areaCode = plan.areaCode;
    this.heldOn = held.heldOn();
    this.participants = held.participants();
    this.record = held.record().strip();
    this.improvements = held.improvements();
    this.subject = subject;
    this.recordedAt = now;
  }
}
