package io.linli.facility.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A step of an emergency plan. */
@Entity
@Immutable
@Table(name = "emergency_plan_step")
class PlanStep {
  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  int position;
  String task;
  String who;

  @Column(name = "within_minutes")
  int withinMinutes;

  boolean parallel;

  protected PlanStep() {}

  PlanStep(UUID id, EmergencyPlan plan, int position, EmergencyRequests.Step step) {
    this.id = id;
    this.planId = plan.id;
    this.communityId = plan.communityId;
    this.tenantId = plan.tenantId;
    this.areaCode = plan.areaCode;
    this.position = position;
    this.task = step.task().strip();
    this.who = step.who().strip();
    this.withinMinutes = step.withinMinutes();
    this.parallel = step.parallel();
  }
}
