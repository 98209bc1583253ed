package io.linli.facility.emergency;

import io.linli.facility.EmergencyKind;
import io.linli.facility.FacilityProblem;
import io.linli.facility.IncidentState;
import io.linli.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** An emergency that follows a plan (domain.md P4). */
@Entity
@DynamicUpdate
@Table(name = "emergency_incident")
class Incident {
  @Id UUID id;

  @Column(name = "plan_id", updatable = false)
  UUID planId;

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
  String summary;

  @Enumerated(EnumType.STRING)
  IncidentState state;

  @Column(name = "started_at", updatable = false)
  Instant startedAt;

  @Column(updatable = false)
  String subject;

  @Column(updatable = false)
  int steps;

  @Column(name = "steps_done")
  int stepsDone;

  @Column(name = "ended_at")
  Instant endedAt;

  String report;

  @Version long version;

  protected Incident() {}

  Incident(UUID id, EmergencyPlan plan, int steps, String summary) {
    this.id = id;
    this.planId = plan.id;
    this.communityId = plan.communityId;
    this.tenantId = plan.tenantId;
    this.areaCode = plan.areaCode;
    this.kind = plan.kind;
    this.steps = steps;
    this.summary = summary;
    this.state = IncidentState.RUNNING;
  }

  void start(String by, Instant now) {
    subject = by;
    startedAt = now;
  }

  /**
   * Makes a move of the table.
   *
   * @throws Problem {@code emergency-incident-over} when it isn't possible now
   */
  void make(IncidentMove move) {
    if (state != move.from()) {
      throw Problem.of(FacilityProblem.INCIDENT_OVER, state, move);
    }
    state = move.to().orElse(state);
  }

  /** Counts a step that was done. */
  void doStep() {
    make(IncidentMove.DO_STEP);
    stepsDone++;
  }

  /**
   * Ends it when all is done.
   *
   * @throws Problem {@code emergency-steps-open}
   */
  void close(String text, Instant now) {
    make(IncidentMove.CLOSE);
    if (stepsDone < steps) {
      throw Problem.of(FacilityProblem.INCIDENT_STEPS_OPEN, steps - stepsDone);
    }
    end(text, now);
  }

  /** Ends it because it was none. */
  void callOff(String text, Instant now) {
    make(IncidentMove.CALL_OFF);
    end(text, now);
  }

  private void end(String text, Instant now) {
    report = text.strip();
    endedAt = now;
  }
}
