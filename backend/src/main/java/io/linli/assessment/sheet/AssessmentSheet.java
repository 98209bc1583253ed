package io.linli.assessment.sheet;

import io.linli.assessment.AssessmentProblem;
import io.linli.assessment.register.RegisterFigures;
import io.linli.assessment.register.RegisterReading;
import io.linli.assessment.scoring.Rater;
import io.linli.assessment.scoring.Rating;
import io.linli.assessment.scoring.Verdict;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The score sheet of one community in one round (domain.md A1, A2, A5). */
@Entity
@Table(name = "assessment_sheet")
class AssessmentSheet {
  @Id UUID id;

  @Column(name = "round_id", updatable = false)
  UUID roundId;

  /** The supervisor that rates. */
  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  /** Who manages the community and is rated. */
  @Column(name = "rated_tenant_id", updatable = false)
  UUID ratedTenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "community_name", updatable = false)
  String communityName;

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

  @Enumerated(EnumType.STRING)
  SheetState state;

  @Convert(converter = AnswersConverter.class)
  List<ItemAnswer> answers;

  @Convert(converter = VetoesConverter.class)
  List<EstablishedVeto> vetoes;

  /** What measured items go by; of the last scoring, and frozen from the submission on. */
  @Embedded RegisterReading register;

  BigDecimal total;

  @Enumerated(EnumType.STRING)
  Verdict verdict;

  @Column(name = "band_code")
  String bandCode;

  Integer stars;

  Integer place;

  @Column(name = "published_at")
  Instant publishedAt;

  @Version long version;

  protected AssessmentSheet() {}

  AssessmentSheet(
      UUID id,
      RoundSheets.Opening round,
      RoundSheets.Community community,
      RegisterReading register) {
    this.id = id;
    this.roundId = round.roundId();
    this.tenantId = round.tenantId();
    this.ratedTenantId = community.ratedTenantId();
    this.areaCode = community.areaCode();
    this.communityId = community.communityId();
    this.communityName = community.communityName();
    this.standardId = round.standardId();
    this.standardCode = round.standardCode();
    this.standardVersion = round.standardVersion();
    this.year = round.year();
    this.quarter = round.quarter();
    this.state = SheetState.DRAFT;
    this.answers = List.of();
    this.vetoes = List.of();
    this.register = register;
  }

  /** Replaces what was found. The findings were checked against the standard before. */
  void score(
      List<ItemAnswer> newAnswers, List<EstablishedVeto> newVetoes, RegisterReading newRegister) {
    requireState(SheetState.DRAFT);
    answers = List.copyOf(newAnswers);
    vetoes = List.copyOf(newVetoes);
    register = newRegister;
  }

  /** Settles the result of a complete sheet. */
  void submit(StandardDefinition standard) {
    requireState(SheetState.DRAFT);
    Rating rating = rate(standard);
    total = rating.total();
    verdict = rating.verdict();
    bandCode = rating.bandCode();
    stars = rating.stars();
    state = SheetState.SUBMITTED;
  }

  /** Takes the sheet back for further work; its result is void. */
  void reopen() {
    requireState(SheetState.SUBMITTED);
    total = null;
    verdict = null;
    bandCode = null;
    stars = null;
    state = SheetState.DRAFT;
  }

  /** Freezes the result with its place among all of the round; no place when forfeited. */
  void publish(Integer placeInRound, Instant now) {
    requireState(SheetState.SUBMITTED);
    place = placeInRound;
    publishedAt = now;
    state = SheetState.PUBLISHED;
  }

  /** The result as it follows from the findings now. */
  Rating rate(StandardDefinition standard) {
    return Rater.rate(standard, findings(standard), !vetoes.isEmpty());
  }

  /** What was found by assessor and register together. */
  List<ItemAnswer> findings(StandardDefinition standard) {
    return RegisterFigures.fill(standard, answers, register.figures());
  }

  private void requireState(SheetState wanted) {
    if (state != wanted) {
      throw Problem.of(AssessmentProblem.SHEET_STATE_CONFLICT, state);
    }
  }
}
