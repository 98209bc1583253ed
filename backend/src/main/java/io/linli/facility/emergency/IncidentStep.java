package io.linli.facility.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A step of an incident, as its plan had it when it began. */
@Entity
@DynamicUpdate
@Table(name = "emergency_incident_step")
class IncidentStep {
  @Id UUID id;

  @Column(name = "incident_id", updatable = false)
  UUID incidentId;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(updatable = false)
  int position;

  @Column(updatable = false)
  String task;

  @Column(updatable = false)
  String who;

  @Column(updatable = false)
  boolean parallel;

  @Column(name = "due_at", updatable = false)
  Instant dueAt;

  @Column(name = "done_at")
  Instant doneAt;

  @Column(name = "done_by")
  String doneBy;

  String note;

  @Version long version;

  protected IncidentStep() {}

  IncidentStep(UUID id, Incident incident, PlanStep step) {
    this.id = id;
    this.incidentId = incident.id;
    this.communityId = incident.communityId;
    this.tenantId = incident.tenantId;
    this.areaCode = incident.areaCode;
    this.position = step.position;
    this.task = step.task;
    this.who = step.who;
    this.parallel = step.parallel;
    this.dueAt = incident.startedAt.plus(Duration.ofMinutes(step.withinMinutes));
  }

  boolean isDone() {
    return doneAt != null;
  }

  /** Whether it was done too late, or still isn't and should be. */
  boolean isLate(Instant now) {
    return (isDone() ? doneAt : now).isAfter(dueAt);
  }

  void done(Instant at, String by, String remark) {
    doneAt = at;
    doneBy = by;
    note = remark;
  }
}
