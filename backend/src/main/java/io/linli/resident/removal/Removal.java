package io.linli.resident.removal;

import io.linli.platform.caller.Caller;
import io.linli.platform.problem.Problem;
import io.linli.resident.AppealState;
import io.linli.resident.Move;
import io.linli.resident.PledgeState;
import io.linli.resident.ResidentProblem;
import io.linli.resident.residency.ResidencyRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A resident was removed for breaking the rules: why, what the person pledges or appeals, and what
 * became of that (domain.md T5).
 */
@Entity
@Table(name = "residency_removal")
@DynamicUpdate // each kind of caller may change only some columns
class Removal {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(name = "building_id", updatable = false)
  UUID buildingId;

  @Column(name = "residency_id", updatable = false)
  UUID residencyId;

  @Column(updatable = false)
  String subject;

  /** The how manieth of the person in the building, those that an appeal annulled not counted. */
  @Column(updatable = false)
  int number;

  @Column(updatable = false)
  String reason;

  @Column(name = "removed_by", updatable = false)
  String removedBy;

  /** The tenant that removed; null when a building head did. */
  @Column(name = "removed_for", updatable = false)
  UUID removedFor;

  @Column(name = "removed_at", updatable = false)
  Instant removedAt;

  String pledge;

  @Enumerated(EnumType.STRING)
  @Column(name = "pledge_state")
  PledgeState pledgeState;

  @Column(name = "pledged_at")
  Instant pledgedAt;

  @Column(name = "pledge_answer")
  String pledgeAnswer;

  @Column(name = "pledge_answered_by")
  String pledgeAnsweredBy;

  @Column(name = "pledge_answered_at")
  Instant pledgeAnsweredAt;

  String appeal;

  @Enumerated(EnumType.STRING)
  @Column(name = "appeal_state")
  AppealState appealState;

  @Column(name = "appealed_at")
  Instant appealedAt;

  @Column(name = "appeal_answer")
  String appealAnswer;

  @Column(name = "appeal_answered_by")
  String appealAnsweredBy;

  @Column(name = "appeal_answered_at")
  Instant appealAnsweredAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Version long version;

  protected Removal() {}

  Removal(UUID id, ResidencyRecord residency, int number, String reason, Caller by, Instant now) {
    this.id = id;
    this.communityId = residency.household().communityId();
    this.tenantId = residency.household().tenantId();
    this.areaCode = residency.household().areaCode();
    this.buildingId = residency.household().buildingId();
    this.residencyId = residency.id();
    this.subject = residency.subject();
    this.number = number;
    this.reason = reason;
    this.removedBy = by.subject();
    this.removedFor = by.tenantId();
    this.removedAt = now;
    this.pledgeState = PledgeState.NONE;
    this.appealState = AppealState.NONE;
    this.updatedAt = now;
  }

  void offerPledge(String text, Instant now) {
    pledgeState = Move.OFFER_PLEDGE.take(pledgeState);
    pledge = text;
    pledgedAt = now;
    updatedAt = now;
  }

  /** While an appeal is open nobody need pledge anything: first it is decided. */
  void answerPledge(Move move, String answer, String by, Instant now) {
    pledgeState = move.take(pledgeState);
    if (appealState == AppealState.OPEN) {
      throw Problem.of(ResidentProblem.APPEAL_STILL_OPEN);
    }
    pledgeAnswer = answer;
    pledgeAnsweredBy = by;
    pledgeAnsweredAt = now;
    updatedAt = now;
  }

  /**
   * Appeals against the removal.
   *
   * @param within how long after the removal one may
   */
  void appeal(String text, Duration within, Instant now) {
    if (pledgeState == PledgeState.ACCEPTED) {
      throw Problem.of(ResidentProblem.RESIDENT_STATE_CONFLICT, pledgeState.name());
    }
    appealState = Move.APPEAL.take(appealState);
    if (now.isAfter(removedAt.plus(within))) {
      throw Problem.of(ResidentProblem.APPEAL_TOO_LATE, within.toDays());
    }
    appeal = text;
    appealedAt = now;
    updatedAt = now;
  }

  /** Decides the appeal; never by those who removed. */
  void answerAppeal(Move move, String answer, Caller by, Instant now) {
    appealState = move.take(appealState);
    if (by.subject().equals(removedBy) || Objects.equals(by.tenantId(), removedFor)) {
      throw Problem.of(ResidentProblem.OWN_REMOVAL);
    }
    appealAnswer = answer;
    appealAnsweredBy = by.subject();
    appealAnsweredAt = now;
    updatedAt = now;
  }
}
