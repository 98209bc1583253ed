package io.linli.patrol.plan;

import io.linli.estate.CommunityFacts;
import io.linli.patrol.PatrolProblem;
import io.linli.patrol.schedule.Cadence;
import io.linli.patrol.schedule.Schedule;
import io.linli.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How often somebody walks past which points of an estate (domain.md P1). Fields are public for the
 * generated mapper.
 */
@Entity
@Table(name = "patrol_plan")
class PatrolPlan {
  @Id public UUID id;

  @Column(name = "community_id", updatable = false)
  public UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  public UUID tenantId;

  @Column(name = "area_code", updatable = false)
  public String areaCode;

  public String title;

  @Convert(converter = CadenceConverter.class)
  public Cadence cadence;

  @Column(name = "valid_from")
  public LocalDate validFrom;

  @Column(name = "valid_until")
  public LocalDate validUntil;

  @Column(name = "checklist_id")
  public UUID patrolChecklistId;

  public String post;
  public String assignee;

  @Column(name = "ready_plan", updatable = false)
  public String readyPlan;

  @Column(updatable = false)
  public String source;

  /** The rule by which its rounds are made ahead. */
  @Column(name = "ahead_rule_value_id")
  UUID aheadRuleValueId;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "ended_at")
  public Instant endedAt;

  @Column(name = "ended_because")
  public String endedBecause;

  @Version public long version;

  protected PatrolPlan() {}

  PatrolPlan(
      UUID id, CommunityFacts community, PlanRequests.Content content, Origin origin, Instant now) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.readyPlan = origin.readyPlan();
    this.source = origin.source();
    describe(content, now);
  }

  /** Where a plan is from; nothing when an estate made it for itself. */
  record Origin(String readyPlan, String source) {
    static final Origin OWN = new Origin(null, null);
  }

  /**
   * @throws Problem {@code patrol-plan-ended} when it has
   */
  void describe(PlanRequests.Content content, Instant now) {
    if (endedAt != null) {
      throw Problem.of(PatrolProblem.PLAN_ENDED);
    }
    title = content.title().strip();
    cadence = content.cadence();
    validFrom = content.validFrom();
    validUntil = content.validUntil();
    patrolChecklistId = content.patrolChecklistId();
    post = content.post();
    assignee = content.assignee();
    changedAt = now;
  }

  void end(String reason, Instant now) {
    if (endedAt != null) {
      throw Problem.of(PatrolProblem.PLAN_ENDED);
    }
    endedAt = now;
    endedBecause = reason.strip();
  }

  Schedule schedule() {
    return new Schedule(cadence, validFrom, validUntil);
  }
}
