package io.linli.servicedesk.decoration;

import io.linli.estate.CommunityFacts;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.problem.Problem;
import io.linli.rule.AppliedRule;
import io.linli.servicedesk.ServiceDeskProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A household's decoration, from the filing to the return of the deposit (domain.md S8). Its moves
 * are those of {@link DecorationMove}. Money is in yuan with two places. Fields are public for the
 * generated mapper.
 */
@Entity
@Table(name = "decoration_filing")
@DynamicUpdate
class DecorationFiling {
  @Id public UUID id;

  @Column(name = "community_id", updatable = false)
  public UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  public String areaCode;

  @Column(name = "household_id", updatable = false)
  public UUID householdId;

  @Column(name = "contractor_name", updatable = false)
  public String contractorName;

  @Column(name = "contractor_code", updatable = false)
  public String contractorCode;

  @Column(updatable = false)
  public String plan;

  @Column(name = "starts_on", updatable = false)
  public LocalDate startsOn;

  @Column(name = "ends_on", updatable = false)
  public LocalDate endsOn;

  @Column(name = "filed_at", updatable = false)
  public Instant filedAt;

  @Column(name = "filed_by", updatable = false)
  public String filedBy;

  @Enumerated(EnumType.STRING)
  public DecorationState state;

  public String reason;

  @Column(name = "acknowledged_at")
  public Instant acknowledgedAt;

  @Column(name = "acknowledged_how")
  public String acknowledgedHow;

  @Column(name = "acknowledged_acts", columnDefinition = "text[]")
  String[] acknowledgedActs;

  public BigDecimal deposit;

  @Column(name = "deposit_receipt")
  public String depositReceipt;

  @Column(name = "deposit_taken_at")
  public Instant depositTakenAt;

  @Column(name = "started_at")
  public Instant startedAt;

  @Column(name = "checked_at")
  public Instant checkedAt;

  @Column(name = "check_findings")
  public String checkFindings;

  @Column(name = "warranty_until")
  public Instant warrantyUntil;

  @Column(name = "warranty_rule_value_id")
  public UUID warrantyRuleValueId;

  public BigDecimal deducted;
  public BigDecimal returned;

  @Column(name = "returned_at")
  public Instant returnedAt;

  @Column(name = "returned_how")
  public String returnedHow;

  @Version public long version;

  protected DecorationFiling() {}

  DecorationFiling(
      UUID id,
      CommunityFacts community,
      DecorationRequests.Filing request,
      String filedBy,
      Instant now) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.householdId = request.householdId();
    this.contractorName = request.contractorName().strip();
    this.contractorCode = request.contractorCode();
    this.plan = request.plan().strip();
    this.startsOn = request.startsOn();
    this.endsOn = request.endsOn();
    this.filedAt = now;
    this.filedBy = filedBy;
    this.acknowledgedActs = new String[0];
    this.state = DecorationState.FILED;
  }

  /**
   * Makes a move, as far as the state is concerned.
   *
   * @throws Problem when the decoration can't
   */
  void make(DecorationMove move) {
    if (!move.from().contains(state)) {
      throw Problem.of(ServiceDeskProblem.DECORATION_STATE_CONFLICT, state, move);
    }
    state = move.to().orElse(state);
  }

  /**
   * The acts were told and acknowledged.
   *
   * @param acts all that there are
   */
  void acknowledge(Collection<String> acts, String how, Instant now) {
    make(DecorationMove.ACKNOWLEDGE);
    acknowledgedActs = acts.stream().sorted().toArray(String[]::new);
    acknowledgedHow = how;
    acknowledgedAt = now;
  }

  void refuse(String why) {
    make(DecorationMove.REFUSE);
    reason = why;
  }

  void withdraw(String why) {
    make(DecorationMove.WITHDRAW);
    reason = why;
  }

  void takeDeposit(BigDecimal amount, String receipt, Instant now) {
    make(DecorationMove.TAKE_DEPOSIT);
    if (deposit != null) {
      throw Problem.of(ServiceDeskProblem.DEPOSIT_TAKEN);
    }
    deposit = amount.setScale(2);
    depositReceipt = receipt.strip();
    depositTakenAt = now;
  }

  /** Work begins: nothing of what goes before it may be missing. */
  void start(Instant now) {
    make(DecorationMove.START);
    if (acknowledgedAt == null) {
      throw Problem.of(ServiceDeskProblem.ACTS_NOT_ACKNOWLEDGED);
    }
    if (deposit == null) {
      throw Problem.of(ServiceDeskProblem.DEPOSIT_MISSING);
    }
    LocalDate today = now.atZone(ChinaTime.ZONE).toLocalDate();
    if (today.isBefore(startsOn) || today.isAfter(endsOn)) {
      throw Problem.of(ServiceDeskProblem.DECORATION_OUTSIDE_PERIOD, startsOn, endsOn);
    }
    startedAt = now;
  }

  void stop(String why) {
    make(DecorationMove.STOP);
    reason = why;
  }

  void resume() {
    make(DecorationMove.RESUME);
    reason = null;
  }

  void failCheck(String findings) {
    make(DecorationMove.FAIL_CHECK);
    checkFindings = findings;
  }

  /**
   * The work is as it should be; the deposit is kept for a while.
   *
   * @param until when that ends
   */
  void passCheck(String findings, Instant until, AppliedRule rule, Instant now) {
    make(DecorationMove.PASS_CHECK);
    checkFindings = findings;
    checkedAt = now;
    warrantyUntil = until;
    warrantyRuleValueId = rule.valueId();
  }

  /**
   * Gives the deposit back, but for what is deducted.
   *
   * @param deductions their sum, not more than the deposit
   */
  void returnDeposit(BigDecimal deductions, String how, Instant now) {
    boolean worked = state == DecorationState.WARRANTY;
    make(DecorationMove.RETURN_DEPOSIT);
    if (deposit == null) {
      throw Problem.of(ServiceDeskProblem.DEPOSIT_MISSING);
    }
    if (worked && now.isBefore(warrantyUntil)) {
      throw Problem.of(
          ServiceDeskProblem.WARRANTY_RUNS, warrantyUntil.atZone(ChinaTime.ZONE).toLocalDate());
    }
    if (!worked && deductions.signum() > 0) {
      throw Problem.of(ServiceDeskProblem.NOTHING_TO_DEDUCT);
    }
    deducted = deductions.setScale(2);
    returned = deposit.subtract(deducted);
    returnedAt = now;
    returnedHow = how;
  }
}
