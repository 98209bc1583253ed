package io.linli.estate.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A survey as a supervisor declared it (domain.md E6). */
@Entity
@Immutable
@Table(name = "survey")
class Survey {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  String title;

  @Enumerated(EnumType.STRING)
  SurveyBreakdown breakdown;

  @Column(name = "surveyed_on")
  LocalDate surveyedOn;

  @Column(name = "created_at")
  Instant createdAt;

  protected Survey() {}

  Survey(UUID id, UUID tenantId, SurveyRequests.Declaration declaration, Instant now) {
    this.id = id;
    this.tenantId = tenantId;
    this.areaCode = declaration.areaCode();
    this.title = declaration.title().strip();
    this.breakdown = declaration.breakdown();
    this.surveyedOn = declaration.surveyedOn();
    this.createdAt = now;
  }
}
