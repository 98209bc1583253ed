package io.linli.facility.service;

import io.linli.facility.FacilityKind;
import io.linli.facility.FacilityProblem;
import io.linli.facility.ServiceInterval;
import io.linli.facility.ServiceKind;
import io.linli.platform.problem.Problem;
import io.linli.rule.AppliedRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What is done to all facilities of a kind, or to one, time and again (domain.md E7). */
@Entity
@Table(name = "facility_service_plan")
class ServicePlan {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(name = "facility_id", updatable = false)
  UUID facilityId;

  @Enumerated(EnumType.STRING)
  @Column(name = "facility_kind", updatable = false)
  FacilityKind facilityKind;

  @Enumerated(EnumType.STRING)
  @Column(name = "service_kind", updatable = false)
  ServiceKind serviceKind;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  ServiceInterval every;

  @Column(updatable = false)
  String task;

  @Column(name = "starts_on", updatable = false)
  LocalDate startsOn;

  @Column(name = "ended_on")
  LocalDate endedOn;

  @Column(name = "ahead_days", updatable = false)
  int aheadDays;

  @Column(name = "rule_value_id", updatable = false)
  UUID ruleValueId;

  int generated;

  @Column(name = "next_due_on")
  LocalDate nextDueOn;

  @Version long version;

  protected ServicePlan() {}

  ServicePlan(UUID id, UUID communityId, UUID tenantId, String areaCode) {
    this.id = id;
    this.communityId = communityId;
    this.tenantId = tenantId;
    this.areaCode = areaCode;
  }

  /** What it has done, and how long ahead that is made known. */
  void have(ServiceRequests.Plan request, AppliedRule ahead) {
    facilityId = request.facilityId();
    facilityKind = request.facilityKind();
    serviceKind = request.serviceKind();
    every = request.every();
    task = request.task().strip();
    startsOn = request.startsOn();
    nextDueOn = request.startsOn();
    aheadDays = Math.toIntExact(ahead.amount().whole());
    ruleValueId = ahead.valueId();
  }

  /**
   * @throws Problem {@code facility-service-plan-ended}
   */
  void end(LocalDate today) {
    if (endedOn != null) {
      throw Problem.of(FacilityProblem.PLAN_ENDED);
    }
    endedOn = today;
  }
}
