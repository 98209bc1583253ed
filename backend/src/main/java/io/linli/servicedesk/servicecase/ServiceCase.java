package io.linli.servicedesk.servicecase;

import io.linli.platform.problem.Problem;
import io.linli.rule.EscalationLevel;
import io.linli.servicedesk.CaseChannel;
import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseState;
import io.linli.servicedesk.CaseUtility;
import io.linli.servicedesk.ServiceDeskProblem;
import io.linli.servicedesk.Skill;
import io.linli.servicedesk.SubjectPart;
import io.linli.servicedesk.Urgency;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
 * A case of the service desk. Whoever took it first stays answerable until the end (首接责任制,
 * domain.md S2). Its moves are those of {@link CaseMove}. Fields are public for the generated
 * mapper.
 */
@Entity
@Table(name = "service_case")
@DynamicUpdate
class ServiceCase {
  @Id public UUID id;

  @Column(name = "community_id", updatable = false)
  public UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  public UUID tenantId;

  @Column(name = "area_code", updatable = false)
  public String areaCode;

  @Column(name = "household_id", updatable = false)
  public UUID householdId;

  /** The resident who opened it, null when staff did. */
  @Column(updatable = false)
  String person;

  @Column(name = "person_household_id", updatable = false)
  UUID personHouseholdId;

  @Enumerated(EnumType.STRING)
  public CaseKind kind;

  @Column(name = "subject_part")
  @Enumerated(EnumType.STRING)
  public SubjectPart subjectPart;

  @Enumerated(EnumType.STRING)
  public CaseUtility utility;

  @Enumerated(EnumType.STRING)
  public Urgency urgency;

  public boolean major;

  @Enumerated(EnumType.STRING)
  public CaseChannel channel;

  public String summary;
  public String description;
  public String place;

  @Enumerated(EnumType.STRING)
  public CaseState state;

  @Column(name = "waiting_since")
  public Instant waitingSince;

  @Column(name = "occurred_at", updatable = false)
  public Instant occurredAt;

  @Column(name = "opened_at", updatable = false)
  public Instant openedAt;

  /** Null until somebody of the desk takes a resident's case. */
  @Column(name = "first_contact")
  public String firstContact;

  public String assignee;

  /** What whoever goes there must be able to do; null when anybody will do. */
  @Enumerated(EnumType.STRING)
  public Skill skill;

  /** Since when a worker may pick it; null when it isn't in the pool. */
  @Column(name = "pooled_at")
  public Instant pooledAt;

  public String outcome;

  @Column(name = "referred_to")
  public String referredTo;

  @Embedded public CasePromise promise = new CasePromise();

  public int reopenings;

  @Column(name = "ended_at")
  public Instant endedAt;

  public Integer satisfaction;

  /** Counted by the service alone. */
  @Column(updatable = false)
  int escalation;

  @Column(name = "taken_over_tenant_id")
  UUID takenOverTenantId;

  @Embedded public CaseCosts costs = new CaseCosts();

  @Version public long version;

  protected ServiceCase() {}

  /** Whoever of the desk moves it first answers for it until the end. */
  void takenFirstBy(String subject) {
    if (firstContact == null) {
      firstContact = subject;
    }
  }

  public EscalationLevel getEscalated() {
    return EscalationLevel.of(escalation);
  }

  public boolean isTakenOver() {
    return takenOverTenantId != null;
  }

  /** Whether it must be asked after, whatever the sample says (domain.md S4). */
  boolean isFollowedUpAlways() {
    return major || kind == CaseKind.COMPLAINT;
  }

  /**
   * Makes a move, as far as the state is concerned.
   *
   * @throws Problem when the case can't
   */
  void make(CaseMove move, Instant now) {
    if (!move.leadsOutOf(state, kind)) {
      throw Problem.of(ServiceDeskProblem.CASE_STATE_CONFLICT, state, move);
    }
    if (waitingSince != null && !move.isPossibleWaiting()) {
      throw Problem.of(ServiceDeskProblem.CASE_WAITING);
    }
    state = move.to().orElse(state);
    pooledAt = state == CaseState.ACCEPTED ? pooledAt : null;
    if (state.isOpen()) {
      endedAt = null;
    } else if (endedAt == null) {
      endedAt = now;
    }
  }

  /**
   * @param needed skill, null for the one that it seems to need anyway
   */
  void accept(boolean isMajor, Skill needed, Instant now) {
    make(CaseMove.ACCEPT, now);
    major |= isMajor;
    skill = needed == null ? skill : needed;
  }

  void refuse(String reason, Instant now) {
    make(CaseMove.REFUSE, now);
    outcome = reason;
  }

  void passOn(String toWhom, String reason, Instant now) {
    make(CaseMove.PASS_ON, now);
    referredTo = toWhom;
    outcome = reason;
  }

  void withdraw(String reason, Instant now) {
    make(CaseMove.WITHDRAW, now);
    waitingSince = null;
    outcome = reason;
  }

  void dispatch(String toWhom, Instant now) {
    make(CaseMove.DISPATCH, now);
    assignee = toWhom;
  }

  /** Puts it into the pool. */
  void offer(Instant now) {
    make(CaseMove.OFFER, now);
    pooledAt = now;
  }

  /** A worker takes it out of the pool. */
  void pick(String worker, Instant now) {
    if (CaseMove.PICK.leadsOutOf(state, kind) && pooledAt == null) {
      throw Problem.of(ServiceDeskProblem.CASE_NOT_POOLED);
    }
    make(CaseMove.PICK, now);
    assignee = worker;
  }

  void finish(String result, Instant now) {
    make(CaseMove.FINISH, now);
    costs.requireAgreed();
    outcome = result;
  }

  /** From now on the clocks stand still. */
  void await(Instant now) {
    make(CaseMove.WAIT, now);
    waitingSince = now;
  }

  void resume(Instant now) {
    if (waitingSince == null) {
      throw Problem.of(ServiceDeskProblem.CASE_NOT_WAITING);
    }
    make(CaseMove.RESUME, now);
    waitingSince = null;
  }

  void promise(Instant until, Instant now) {
    make(CaseMove.PROMISE, now);
    promise.make(until);
  }

  /**
   * Puts the promise off.
   *
   * @param most how often that may happen
   */
  void postpone(Instant until, long most, Instant now) {
    make(CaseMove.POSTPONE, now);
    promise.putOff(until, most, now);
  }

  void confirm(Integer rating, Instant now) {
    make(CaseMove.CONFIRM, now);
    satisfaction = rating;
  }

  void followUp(int rating, Instant now) {
    make(CaseMove.FOLLOW_UP, now);
    satisfaction = rating;
  }

  void close(Instant now) {
    boolean asked = state == CaseState.FOLLOWED_UP;
    if (CaseMove.CLOSE.leadsOutOf(state, kind) && isFollowedUpAlways() && !asked) {
      throw Problem.of(ServiceDeskProblem.FOLLOW_UP_OWED);
    }
    make(CaseMove.CLOSE, now);
  }

  void reopen(Instant now) {
    goOn(CaseMove.REOPEN, now);
  }

  /** The person doesn't agree: it goes on. */
  void reject(Instant now) {
    goOn(CaseMove.REJECT, now);
  }

  private void goOn(CaseMove move, Instant now) {
    make(move, now);
    reopenings++;
    promise.clear();
    satisfaction = null;
  }

  /** A street takes in hand what has gone overdue at all levels of the company. */
  void takeOver(UUID street, Instant now) {
    if (takenOverTenantId != null) {
      throw Problem.of(ServiceDeskProblem.CASE_TAKEN_OVER);
    }
    if (escalation < EscalationLevel.STREET.number()) {
      throw Problem.of(ServiceDeskProblem.CASE_NOT_ESCALATED);
    }
    make(CaseMove.TAKE_OVER, now);
    takenOverTenantId = street;
  }
}
