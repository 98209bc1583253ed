package io.linli.servicedesk.servicecase;

import io.linli.platform.problem.Problem;
import io.linli.rule.AppliedRule;
import io.linli.servicedesk.ChargePayer;
import io.linli.servicedesk.FundChoice;
import io.linli.servicedesk.ServiceDeskProblem;
import io.linli.servicedesk.SubjectPart;
import io.linli.servicedesk.Sums;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What a case costs, in CNY: what the person is to pay and has agreed to, and whether the
 * maintenance fund is offered. Fields are public for the generated mapper.
 */
@Embeddable
class CaseCosts {
  @Column(name = "person_charges")
  public BigDecimal personCharges = BigDecimal.ZERO;

  @Column(name = "agreed_charges")
  public BigDecimal agreedCharges;

  @Column(name = "agreed_at")
  public Instant agreedAt;

  @Column(name = "estimated_costs")
  public BigDecimal estimatedCosts;

  @Column(name = "fund_threshold")
  public BigDecimal fundThreshold;

  /** The value that the threshold is from. */
  @Column(name = "fund_rule_value_id")
  public UUID fundRuleValueId;

  @Column(name = "fund_choice")
  @Enumerated(EnumType.STRING)
  public FundChoice fundChoice;

  /** Adds a line, or takes one away with its amount negated; what was agreed to is void then. */
  void charge(ChargePayer payer, BigDecimal amount) {
    if (payer == ChargePayer.PERSON) {
      personCharges = Sums.bounded(personCharges.add(amount));
      agreedCharges = null;
      agreedAt = null;
    }
  }

  /**
   * The person agrees to the sum of the lines that he is to pay.
   *
   * @throws Problem {@code charges-changed} when it is another by now
   */
  void agree(BigDecimal total, Instant now) {
    requireUnchanged(total);
    agreedCharges = personCharges;
    agreedAt = now;
  }

  /**
   * @throws Problem {@code charges-changed} when the sum is another by now
   */
  void requireUnchanged(BigDecimal total) {
    if (total.compareTo(personCharges) != 0) {
      throw Problem.of(ServiceDeskProblem.CHARGES_CHANGED, personCharges);
    }
  }

  /**
   * @throws Problem {@code charges-not-agreed} when the person is to pay what he hasn't agreed to
   */
  void requireAgreed() {
    if (personCharges.signum() > 0 && agreedAt == null) {
      throw Problem.of(ServiceDeskProblem.CHARGES_NOT_AGREED, personCharges);
    }
  }

  /** Above the threshold, common parts are offered the fund; a choice that was made stays. */
  void estimate(BigDecimal amount, SubjectPart part, AppliedRule threshold) {
    boolean common = part == SubjectPart.COMMON || part == SubjectPart.FACILITY;
    boolean offered = common && amount.compareTo(threshold.amount().amount()) > 0;
    estimatedCosts = amount;
    fundThreshold = threshold.amount().amount();
    fundRuleValueId = threshold.valueId();
    if (fundChoice == null || fundChoice == FundChoice.OFFERED) {
      fundChoice = offered ? FundChoice.OFFERED : null;
    }
  }

  /**
   * @throws Problem {@code fund-not-offered} when it wasn't
   */
  void choose(boolean useFund) {
    if (fundChoice == null) {
      throw Problem.of(ServiceDeskProblem.FUND_NOT_OFFERED);
    }
    fundChoice = useFund ? FundChoice.FUND : FundChoice.CONTRACT;
  }
}
