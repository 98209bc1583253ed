package io.linli.assessment.standard;

import io.linli.assessment.AssessmentProblem;
import io.linli.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One version of a standard (domain.md A1). Once published it never changes. */
@Entity
@Table(name = "assessment_standard")
class AssessmentStandard {
  @Id UUID id;

  /** Who made it; null when it ships with the service. */
  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  /** Jurisdiction of who made it; empty when it ships with the service. */
  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(updatable = false)
  String code;

  @Column(name = "standard_version", updatable = false)
  int standardVersion;

  @Enumerated(EnumType.STRING)
  StandardState state;

  @Convert(converter = DefinitionConverter.class)
  StandardDefinition definition;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  @Column(name = "published_at")
  Instant publishedAt;

  @Version long version;

  protected AssessmentStandard() {}

  AssessmentStandard(
      UUID id, UUID tenantId, String areaCode, int standardVersion, StandardDefinition definition) {
    this.id = id;
    this.tenantId = tenantId;
    this.areaCode = areaCode;
    this.code = definition.code();
    this.standardVersion = standardVersion;
    this.state = StandardState.DRAFT;
    define(definition);
  }

  /** Replaces the draft. */
  void redefine(StandardDefinition newDefinition) {
    requireDraft();
    define(newDefinition);
  }

  void publish(Instant now) {
    requireDraft();
    state = StandardState.PUBLISHED;
    publishedAt = now;
  }

  boolean isPreset() {
    return tenantId == null;
  }

  private void define(StandardDefinition newDefinition) {
    definition = newDefinition;
    validFrom = newDefinition.validFrom();
    validTo = newDefinition.validTo();
  }

  private void requireDraft() {
    if (state != StandardState.DRAFT) {
      throw Problem.of(AssessmentProblem.STANDARD_PUBLISHED, code, standardVersion);
    }
  }
}
