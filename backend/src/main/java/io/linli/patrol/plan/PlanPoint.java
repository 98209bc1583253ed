package io.linli.patrol.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a plan leads past a point, and as the how manieth. */
@Entity
@Table(name = "patrol_plan_point")
class PlanPoint {
  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  @Column(name = "point_id")
  UUID pointId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  int position;

  protected PlanPoint() {}

  PlanPoint(UUID id, PatrolPlan plan, UUID pointId, int position) {
    this.id = id;
    this.planId = plan.id;
    this.pointId = pointId;
    this.communityId = plan.communityId;
    this.tenantId = plan.tenantId;
    this.areaCode = plan.areaCode;
    this.position = position;
  }
}
