package io.linli.assessment.round;

import io.linli.assessment.AssessmentProblem;
import io.linli.assessment.scoring.Eligibility;
import io.linli.assessment.standard.PublishedStandards;
import io.linli.platform.caller.Caller;
import io.linli.platform.problem.Problem;
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
import java.util.UUID;

/** One round of ratings in a supervisor's jurisdiction (domain.md A3, A4). */
@Entity
@Table(name = "assessment_round")
class AssessmentRound {
  @Id UUID id;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  /** The jurisdiction: an area code prefix. */
  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(updatable = false)
  String title;

  @Column(name = "standard_id", updatable = false)
  UUID standardId;

  @Column(name = "standard_code", updatable = false)
  String standardCode;

  @Column(name = "standard_version", updatable = false)
  int standardVersion;

  @Column(updatable = false)
  int year;

  @Column(updatable = false)
  Integer quarter;

  @Column(name = "opens_on", updatable = false)
  LocalDate opensOn;

  @Column(name = "closes_on", updatable = false)
  LocalDate closesOn;

  @Column(name = "residential_area", updatable = false)
  BigDecimal residentialArea;

  @Column(name = "commercial_area", updatable = false)
  BigDecimal commercialArea;

  @Column(name = "rectification_days", updatable = false)
  int rectificationDays;

  @Enumerated(EnumType.STRING)
  RoundState state;

  @Column(name = "published_at")
  Instant publishedAt;

  @Version long version;

  protected AssessmentRound() {}

  AssessmentRound(
      UUID id,
      Caller caller,
      PublishedStandards.Published standard,
      Eligibility eligibility,
      RoundRequest request) {
    this.id = id;
    this.tenantId = caller.tenantId();
    this.areaCode = caller.areaCode();
    this.title = request.title().strip();
    this.standardId = standard.id();
    this.standardCode = standard.definition().code();
    this.standardVersion = standard.standardVersion();
    this.year = request.year();
    this.quarter = request.quarter();
    this.opensOn = request.opensOn();
    this.closesOn = request.closesOn();
    this.residentialArea = eligibility.residentialArea();
    this.commercialArea = eligibility.commercialArea();
    this.rectificationDays =
        request.rectificationDays() == null
            ? standard.definition().rectificationDays()
            : request.rectificationDays();
    this.state = RoundState.OPEN;
  }

  void publish(Instant now) {
    if (state != RoundState.OPEN) {
      throw Problem.of(AssessmentProblem.ROUND_PUBLISHED);
    }
    state = RoundState.PUBLISHED;
    publishedAt = now;
  }
}
