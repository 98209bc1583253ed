package io.linli.servicedesk.servicecase;

import io.linli.estate.CommunityFacts;
import io.linli.platform.problem.Problem;
import io.linli.servicedesk.CaseChannel;
import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseState;
import io.linli.servicedesk.CaseUtility;
import io.linli.servicedesk.EscalationLevel;
import io.linli.servicedesk.ServiceDeskProblem;
import io.linli.servicedesk.SubjectPart;
import io.linli.servicedesk.Urgency;
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

  @Column(name = "first_contact", updatable = false)
  public String firstContact;

  public String assignee;
  public String outcome;

  @Column(name = "referred_to")
  public String referredTo;

  @Column(name = "promised_at")
  public Instant promisedAt;

  public int postponements;
  public int reopenings;

  @Column(name = "ended_at")
  public Instant endedAt;

  public Integer satisfaction;

  /** Counted by the service alone. */
  @Column(updatable = false)
  int escalation;

  @Column(name = "taken_over_tenant_id")
  UUID takenOverTenantId;

  @Version public long version;

  protected ServiceCase() {}

  ServiceCase(
      UUID id,
      CommunityFacts community,
      ServiceCaseRequests.Opening request,
      String firstContact,
      Instant now) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.householdId = request.householdId();
    this.kind = request.kind();
    this.subjectPart = request.subjectPart();
    this.utility = request.utility();
    this.urgency = request.urgency();
    this.major = request.major();
    this.channel = request.channel();
    this.summary = request.summary().strip();
    this.description = request.description();
    this.place = request.place();
    this.state = CaseState.RECEIVED;
    this.occurredAt = request.occurredAt() == null ? now : request.occurredAt().toInstant();
    this.openedAt = now;
    this.firstContact = firstContact;
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
    if (state.isOpen()) {
      endedAt = null;
    } else if (endedAt == null) {
      endedAt = now;
    }
  }

  void accept(boolean isMajor, Instant now) {
    make(CaseMove.ACCEPT, now);
    major |= isMajor;
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

  void finish(String result, Instant now) {
    make(CaseMove.FINISH, now);
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
    if (promisedAt != null) {
      throw Problem.of(ServiceDeskProblem.PROMISE_MADE);
    }
    promisedAt = until;
  }

  /**
   * Puts the promise off, of which the person is told before it lapses.
   *
   * @param most how often that may happen
   */
  void postpone(Instant until, long most, Instant now) {
    make(CaseMove.POSTPONE, now);
    if (promisedAt == null) {
      throw Problem.of(ServiceDeskProblem.PROMISE_MISSING);
    }
    if (!promisedAt.isAfter(now)) {
      throw Problem.of(ServiceDeskProblem.PROMISE_LAPSED);
    }
    if (postponements >= most) {
      throw Problem.of(ServiceDeskProblem.POSTPONED_ENOUGH, most);
    }
    promisedAt = until;
    postponements++;
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
    make(CaseMove.REOPEN, now);
    reopenings++;
    promisedAt = null;
    postponements = 0;
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
