package io.linli.assessment.selfcheck;

import io.linli.assessment.AssessmentProblem;
import io.linli.assessment.evidence.Evidence;
import io.linli.assessment.evidence.EvidenceConverter;
import io.linli.assessment.register.RegisterFigures;
import io.linli.assessment.register.RegisterReading;
import io.linli.assessment.standard.AnswersConverter;
import io.linli.assessment.standard.ItemAnswer;
import io.linli.assessment.standard.StandardDefinition;
import io.linli.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a company says of one of its communities in a round (domain.md A3). */
@Entity
@Table(name = "assessment_self_check")
class SelfCheck {
  @Id UUID id;

  @Column(name = "round_id", updatable = false)
  UUID roundId;

  /** The company. */
  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "supervisor_tenant_id", updatable = false)
  UUID supervisorTenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "community_name", updatable = false)
  String communityName;

  @Column(name = "round_title", updatable = false)
  String roundTitle;

  @Column(name = "standard_id", updatable = false)
  UUID standardId;

  @Column(name = "opens_on", updatable = false)
  LocalDate opensOn;

  @Column(name = "closes_on", updatable = false)
  LocalDate closesOn;

  @Enumerated(EnumType.STRING)
  SelfCheckState state;

  @Convert(converter = AnswersConverter.class)
  List<ItemAnswer> answers;

  /** What measured items go by; frozen with the submission. */
  @Embedded RegisterReading register;

  @Convert(converter = EvidenceConverter.class)
  List<Evidence> evidence;

  @Column(name = "submitted_at")
  Instant submittedAt;

  @Version long version;

  protected SelfCheck() {}

  SelfCheck(UUID id, SelfChecks.Call call, SelfChecks.Called called, RegisterReading register) {
    this.id = id;
    this.roundId = call.roundId();
    this.tenantId = called.tenantId();
    this.supervisorTenantId = call.supervisorTenantId();
    this.areaCode = called.areaCode();
    this.communityId = called.communityId();
    this.communityName = called.communityName();
    this.roundTitle = call.roundTitle();
    this.standardId = call.standardId();
    this.opensOn = call.opensOn();
    this.closesOn = call.closesOn();
    this.state = SelfCheckState.DRAFT;
    this.answers = List.of();
    this.register = register;
    this.evidence = List.of();
  }

  void fill(
      List<ItemAnswer> newAnswers,
      List<Evidence> newEvidence,
      RegisterReading newRegister,
      LocalDate today) {
    requireOpen(today);
    answers = List.copyOf(newAnswers);
    evidence = List.copyOf(newEvidence);
    register = newRegister;
  }

  /** What the company and the register say together. */
  List<ItemAnswer> findings(StandardDefinition standard) {
    return RegisterFigures.fill(standard, answers, register.figures());
  }

  void submit(LocalDate today, Instant now) {
    requireOpen(today);
    state = SelfCheckState.SUBMITTED;
    submittedAt = now;
  }

  private void requireOpen(LocalDate today) {
    if (state != SelfCheckState.DRAFT) {
      throw Problem.of(AssessmentProblem.SELF_CHECK_SUBMITTED);
    }
    if (today.isBefore(opensOn) || today.isAfter(closesOn)) {
      throw Problem.of(
          AssessmentProblem.SELF_CHECK_NOT_OPEN, opensOn.toString(), closesOn.toString());
    }
  }
}
