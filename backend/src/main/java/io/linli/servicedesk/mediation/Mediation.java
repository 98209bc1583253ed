package io.linli.servicedesk.mediation;

import io.linli.estate.CommunityFacts;
import io.linli.platform.problem.Problem;
import io.linli.rule.AppliedRule;
import io.linli.servicedesk.MediatedCases;
import io.linli.servicedesk.ServiceDeskProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A dispute before a mediator (domain.md S6). Its moves are those of {@link MediationMove}. Fields
 * are public for the generated mapper.
 */
@Entity
@Table(name = "mediation")
@DynamicUpdate // who asked for it may change less than who mediates
class Mediation {
  @Id public UUID id;

  @Column(name = "community_id", updatable = false)
  public UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  public UUID tenantId;

  @Column(name = "area_code", updatable = false)
  public String areaCode;

  @Column(name = "case_id", updatable = false)
  public UUID caseId;

  @Column(updatable = false)
  String person;

  @Column(name = "person_household_id", updatable = false)
  UUID personHouseholdId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  public MediationKind kind;

  @Column(name = "level_digits")
  int levelDigits;

  @Column(name = "company_sees", updatable = false)
  boolean companySees;

  @Column(name = "requesting_tenant_id", updatable = false)
  UUID requestingTenantId;

  @Column(name = "requested_by", updatable = false)
  String requestedBy;

  @Column(name = "requested_at", updatable = false)
  public Instant requestedAt;

  @Column(updatable = false)
  public String subject;

  @Column(updatable = false)
  public String claim;

  @Enumerated(EnumType.STRING)
  public MediationState state;

  @Enumerated(EnumType.STRING)
  public MediationExclusion exclusion;

  public String reason;

  @Column(name = "due_at")
  public Instant dueAt;

  @Column(name = "rule_value_id")
  UUID ruleValueId;

  /** At the present level. */
  @Column(name = "accepted_at")
  public Instant acceptedAt;

  public String agreement;

  @Column(name = "agreed_at")
  public Instant agreedAt;

  int drafts;

  @Column(name = "mediator_signed_at")
  public Instant mediatorSignedAt;

  @Column(name = "mediator_signed_by")
  public String mediatorSignedBy;

  @Column(name = "ended_at")
  public Instant endedAt;

  @Version public long version;

  protected Mediation() {}

  Mediation(
      UUID id,
      CommunityFacts community,
      MediationRequests.Request request,
      UUID requestingTenantId,
      String requestedBy,
      Instant now) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.caseId = request.serviceCaseId();
    this.kind = request.kind();
    this.levelDigits = request.level().digits();
    this.requestingTenantId = requestingTenantId;
    this.companySees =
        kind == MediationKind.OWNER_COMPANY
            || caseId != null
            || requestingTenantId.equals(tenantId);
    this.requestedBy = requestedBy;
    this.requestedAt = now;
    this.subject = request.subject().strip();
    this.claim = request.claim();
    this.state = MediationState.REQUESTED;
  }

  /** Names whose case it is, who is to know that it stands still. */
  void over(MediatedCases.Dispute dispute) {
    person = dispute.person();
    personHouseholdId = dispute.personHouseholdId();
  }

  public MediationLevel getLevel() {
    return MediationLevel.of(levelDigits);
  }

  /** What is agreed on now; null when nothing is, whatever was drafted before. */
  String presentText() {
    return agreedAt == null ? null : agreement;
  }

  /**
   * What somebody is to it.
   *
   * @param supervisedArea area code of the supervisor that the person works for, null for a company
   */
  Set<MediationActor> actors(UUID tenant, String supervisedArea) {
    Set<MediationActor> actors = EnumSet.noneOf(MediationActor.class);
    if (requestingTenantId.equals(tenant)) {
      actors.add(MediationActor.REQUESTER);
    }
    if (getLevel().isOf(supervisedArea)) {
      actors.add(MediationActor.MEDIATOR);
    }
    return actors;
  }

  /**
   * Makes a move, as far as the state is concerned.
   *
   * @param as what the caller is to it
   * @throws Problem when the caller or the state doesn't allow it
   */
  void make(MediationMove move, Set<MediationActor> as) {
    if (Collections.disjoint(move.actors(), as)) {
      throw Problem.of(ServiceDeskProblem.MEDIATION_NOT_YOURS, getLevel(), move);
    }
    if (!move.from().contains(state)) {
      throw Problem.of(ServiceDeskProblem.MEDIATION_STATE_CONFLICT, state, move);
    }
    state = move.to().orElse(state);
  }

  /** Until when the next step is due, and by which rule. */
  void due(Instant at, AppliedRule rule) {
    dueAt = at;
    ruleValueId = rule.valueId();
  }

  void accept(Set<MediationActor> as, Instant now) {
    make(MediationMove.ACCEPT, as);
    acceptedAt = now;
  }

  void refuse(Set<MediationActor> as, MediationExclusion by, String why, Instant now) {
    make(MediationMove.REFUSE, as);
    exclusion = by;
    end(why, now);
  }

  void agree(Set<MediationActor> as, String text, Instant now) {
    make(MediationMove.AGREE, as);
    agreement = text.strip();
    agreedAt = now;
    drafts++;
  }

  void signAsMediator(Set<MediationActor> as, String by, Instant at) {
    make(MediationMove.SIGN, as);
    if (mediatorSignedAt != null) {
      throw Problem.of(ServiceDeskProblem.SIGNED_ALREADY);
    }
    mediatorSignedAt = at;
    mediatorSignedBy = by;
  }

  /** The last signature is there. */
  void settle(Instant now) {
    make(MediationMove.SETTLE, EnumSet.of(MediationActor.SERVICE));
    end(null, now);
  }

  /** Signatures hold for the text that was signed and for no other. */
  void revise(Set<MediationActor> as) {
    make(MediationMove.REVISE, as);
    voidText();
  }

  void fail(Set<MediationActor> as, String why, Instant now) {
    make(MediationMove.FAIL, as);
    voidText();
    end(why, now);
  }

  void withdraw(Set<MediationActor> as, String why, Instant now) {
    make(MediationMove.WITHDRAW, as);
    end(why, now);
  }

  /** Asks the next level. */
  void escalate(Set<MediationActor> as) {
    make(MediationMove.ESCALATE, as);
    levelDigits =
        getLevel()
            .next()
            .orElseThrow(() -> Problem.of(ServiceDeskProblem.MEDIATION_AT_TOP, getLevel()))
            .digits();
    endedAt = null;
    reason = null;
  }

  private void voidText() {
    agreedAt = null;
    mediatorSignedAt = null;
    mediatorSignedBy = null;
  }

  private void end(String why, Instant now) {
    reason = why;
    dueAt = null;
    endedAt = now;
  }
}
