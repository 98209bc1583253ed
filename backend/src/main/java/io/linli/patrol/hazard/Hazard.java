package io.linli.patrol.hazard;

import io.linli.patrol.HazardOrigin;
import io.linli.patrol.HazardSeverity;
import io.linli.patrol.HazardState;
import io.linli.patrol.PatrolProblem;
import io.linli.platform.problem.Problem;
import io.linli.rule.AppliedRule;
import io.linli.rule.EscalationLevel;
import io.linli.rule.EscalationTimes;
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

/**
 * Something that isn't as it should be and has to be fixed on the spot or by a date (domain.md P2).
 * Its moves are those of {@link HazardMove}. Fields are public for the generated mapper.
 */
@Entity
@Table(name = "hazard")
@DynamicUpdate // supervisors may change nothing but what they decide
class Hazard {
  @Id public UUID id;

  @Column(name = "community_id", updatable = false)
  public UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  public UUID tenantId;

  @Column(name = "area_code", updatable = false)
  public String areaCode;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  public HazardOrigin origin;

  @Column(name = "round_id", updatable = false)
  public UUID patrolRoundId;

  @Column(name = "point_id", updatable = false)
  public UUID patrolPointId;

  @Column(name = "item_code", updatable = false)
  public String itemCode;

  @Enumerated(EnumType.STRING)
  public HazardSeverity severity;

  @Column(updatable = false)
  public String summary;

  @Column(updatable = false)
  public String description;

  @Column(updatable = false)
  public String place;

  @Enumerated(EnumType.STRING)
  public HazardState state;

  @Column(name = "found_at", updatable = false)
  public Instant foundAt;

  @Column(name = "found_by", updatable = false)
  public String foundBy;

  /** On how many rounds it was seen, 1 when it was noted otherwise. */
  public int sightings;

  @Column(name = "last_seen_at")
  public Instant lastSeenAt;

  public String responsible;

  @Column(name = "due_at")
  public Instant dueAt;

  @Column(name = "due_rule_value_id")
  UUID dueRuleValueId;

  /** Whether a supervisor has taken a hand in it, and only a supervisor may end it. */
  public boolean supervised;

  @Column(name = "fixed_at")
  public Instant fixedAt;

  @Column(name = "fixed_by")
  public String fixedBy;

  @Column(name = "on_the_spot")
  public boolean onTheSpot;

  @Column(name = "ended_at")
  public Instant endedAt;

  @Column(name = "ended_by")
  public String endedBy;

  @Column(name = "published_at")
  public Instant publishedAt;

  @Column(name = "project_manager_at")
  Instant projectManagerAt;

  @Column(name = "quality_department_at")
  Instant qualityDepartmentAt;

  @Column(name = "street_at")
  Instant streetAt;

  /** Counted by the service alone. */
  @Column(updatable = false)
  int escalation;

  @Column(name = "next_escalation_at")
  Instant nextEscalationAt;

  @Version public long version;

  protected Hazard() {}

  Hazard(UUID id, FoundHazard found, AppliedRule limit) {
    this.id = id;
    this.communityId = found.communityId();
    this.tenantId = found.tenantId();
    this.areaCode = found.areaCode();
    this.origin = found.origin();
    this.patrolRoundId = found.patrolRoundId();
    this.patrolPointId = found.patrolPointId();
    this.itemCode = found.itemCode();
    this.severity = found.severity();
    this.summary = found.summary();
    this.description = found.description();
    this.place = found.place();
    this.foundAt = found.foundAt();
    this.foundBy = found.foundBy();
    this.lastSeenAt = found.foundAt();
    this.sightings = 1;
    this.state = HazardState.FOUND;
    this.supervised = found.origin() == HazardOrigin.INSPECTION;
    this.dueRuleValueId = limit.valueId();
  }

  public EscalationLevel getEscalated() {
    return EscalationLevel.of(escalation);
  }

  /** From now on it goes up at these times, unless it is fixed before. */
  void dueBy(EscalationTimes times) {
    dueAt = times.dueAt();
    projectManagerAt = times.projectManagerAt();
    qualityDepartmentAt = times.qualityDepartmentAt();
    streetAt = times.streetAt();
    nextEscalationAt = fixedAt == null ? times.next(escalation) : null;
  }

  /** It is major; when it is due stays, if that is sooner than major ones are. */
  void worsen(AppliedRule limit, EscalationTimes times) {
    severity = HazardSeverity.MAJOR;
    if (times.dueAt().isBefore(dueAt)) {
      dueRuleValueId = limit.valueId();
      dueBy(times);
    }
  }

  void seenAgain(Instant at) {
    sightings++;
    lastSeenAt = at.isAfter(lastSeenAt) ? at : lastSeenAt;
  }

  /**
   * Makes a move, as far as state and actor are concerned.
   *
   * @throws Problem when the hazard can't, or it isn't for this actor
   */
  void make(HazardMove move, HazardActor actor) {
    if (!move.from().contains(state)) {
      throw Problem.of(PatrolProblem.HAZARD_STATE_CONFLICT, state, move);
    }
    boolean others = move.ends() && supervised && actor != HazardActor.SUPERVISOR;
    if (!move.actors().contains(actor) || others) {
      throw Problem.of(PatrolProblem.HAZARD_SUPERVISED);
    }
    state = move.to().orElse(state);
    supervised |= actor == HazardActor.SUPERVISOR;
  }

  void assign(String toWhom) {
    make(HazardMove.ASSIGN, HazardActor.MANAGING_TENANT);
    responsible = toWhom;
  }

  /** One that nobody was told to fix was fixed on the spot. */
  void fix(String by, Instant now) {
    boolean atOnce = state == HazardState.FOUND;
    make(HazardMove.FIX, HazardActor.MANAGING_TENANT);
    onTheSpot = atOnce;
    fixedAt = now;
    fixedBy = by;
    nextEscalationAt = null;
  }

  /**
   * Ends it, or sends it back, after another person has looked again.
   *
   * @param by who looked; never who has fixed it
   */
  void recheck(boolean passed, HazardActor actor, String by, Instant now) {
    HazardMove move = passed ? HazardMove.PASS : HazardMove.FAIL;
    if (move.from().contains(state) && by.equals(fixedBy)) {
      throw Problem.of(PatrolProblem.RECHECK_BY_ANOTHER);
    }
    make(move, actor);
    if (passed) {
      end(by, now);
    } else {
      fixedAt = null;
      fixedBy = null;
      onTheSpot = false;
      nextEscalationAt = times().next(escalation);
    }
  }

  void dismiss(HazardActor actor, String by, Instant now) {
    make(HazardMove.DISMISS, actor);
    end(by, now);
  }

  void publish(Instant now) {
    if (publishedAt != null) {
      throw Problem.of(PatrolProblem.HAZARD_PUBLISHED);
    }
    make(HazardMove.PUBLISH, HazardActor.SUPERVISOR);
    publishedAt = now;
  }

  private void end(String by, Instant now) {
    endedAt = now;
    endedBy = by;
    nextEscalationAt = null;
  }

  private EscalationTimes times() {
    return new EscalationTimes(dueAt, projectManagerAt, qualityDepartmentAt, streetAt);
  }
}
