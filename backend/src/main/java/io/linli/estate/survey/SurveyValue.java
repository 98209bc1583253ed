package io.linli.estate.survey;

import io.linli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One number of a survey: a whole, or a part of it with its name. */
@Entity
@Immutable
@Table(name = "survey_value")
class SurveyValue {
  @Id UUID id;

  @Column(name = "survey_id")
  UUID surveyId;

  @Column(name = "area_code")
  String areaCode;

  @Enumerated(EnumType.STRING)
  SurveyFigure figure;

  String part;
  BigDecimal value;
  int position;

  protected SurveyValue() {}

  /**
   * @param part name of the part, null for the whole
   */
  SurveyValue(Survey survey, SurveyFigure figure, String part, BigDecimal value, int position) {
    this.id = Ids.next();
    this.surveyId = survey.id;
    this.areaCode = survey.areaCode;
    this.figure = figure;
    this.part = part;
    this.value = value;
    this.position = position;
  }
}
