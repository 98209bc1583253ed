package io.linli.estate.survey;

import io.linli.platform.id.Identified;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Survey", description = "A survey as it was declared, with what doesn't add up")
record SurveyResponse(
    @Schema(description = "Id of the survey") UUID id,
    @Schema(description = "Title", examples = "2026年老旧小区摸底调查") String title,
    @Schema(description = "The area surveyed", examples = "410105001") String areaCode,
    @Schema(description = "When", examples = "2026-03-10") LocalDate surveyedOn,
    @Schema(description = "By what the figures are broken down") SurveyBreakdown breakdown,
    @Schema(description = "Whether the parts of every figure sum to its whole", examples = "false")
        boolean addsUp,
    @Schema(description = "The figures") List<Totals> figures)
    implements Identified {

  @Schema(name = "SurveyTotals", description = "A whole, its parts, and the difference")
  record Totals(
      @Schema(description = "What was counted") SurveyFigure figure,
      @Schema(description = "The whole: a number, or m² with two places", examples = "20")
          BigDecimal whole,
      @Schema(description = "Its parts") List<Part> parts,
      @Schema(description = "Sum of the parts, two places at most", examples = "10") BigDecimal sum,
      @Schema(
              description = "What the whole says more than its parts, two places at most",
              examples = "10")
          BigDecimal difference) {}

  @Schema(name = "SurveyPart", description = "A part of a whole")
  record Part(
      @Schema(description = "Name of the part", examples = "一类") String name,
      @Schema(description = "Its number, or m² with two places", examples = "3")
          BigDecimal value) {}

  static SurveyResponse of(Survey survey, List<SurveyTotals> figures) {
    return new SurveyResponse(
        survey.id,
        survey.title,
        survey.areaCode,
        survey.surveyedOn,
        survey.breakdown,
        figures.stream().allMatch(SurveyTotals::addsUp),
        figures.stream().map(SurveyResponse::totals).toList());
  }

  private static Totals totals(SurveyTotals figure) {
    return new Totals(
        figure.figure(),
        plain(figure.whole()),
        figure.parts().stream().map(part -> new Part(part.name(), plain(part.value()))).toList(),
        plain(figure.sum()),
        plain(figure.difference()));
  }

  /** Numbers of estates without places behind the point, whatever the database keeps. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
