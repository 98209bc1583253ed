package io.linli.estate.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What supervisors send about surveys. */
final class SurveyRequests {
  private SurveyRequests() {}

  @Schema(name = "SurveyPartRequest", description = "A part of a whole")
  record Part(
      @Schema(description = "Name of the part", examples = "一类") @NotBlank @Size(max = 50)
          String name,
      @Schema(description = "Its number, or m² with two places", examples = "3")
          @NotNull
          @DecimalMin("0")
          @Digits(integer = 12, fraction = 2)
          BigDecimal value) {}

  @Schema(name = "SurveyTotalsRequest", description = "A whole and its parts, as declared")
  record Totals(
      @Schema(description = "What was counted", examples = "COMMUNITIES") @NotNull
          SurveyFigure figure,
      @Schema(description = "The whole: a number, or m² with two places", examples = "20")
          @NotNull
          @DecimalMin("0")
          @Digits(integer = 12, fraction = 2)
          BigDecimal whole,
      @Schema(description = "Its parts") @NotEmpty @Size(max = 50)
          List<@NotNull @Valid Part> parts) {

    SurveyTotals totals() {
      return new SurveyTotals(
          figure,
          whole,
          parts.stream()
              .map(part -> new SurveyTotals.Part(part.name().strip(), part.value()))
              .toList());
    }
  }

  @Schema(name = "SurveyDeclaration", description = "A survey of an area as it was declared")
  record Declaration(
      @Schema(description = "Title", examples = "2026年老旧小区摸底调查") @NotBlank @Size(max = 100)
          String title,
      @Schema(description = "The area surveyed", examples = "410105001")
          @NotNull
          @Pattern(regexp = "[0-9]{4,12}")
          String areaCode,
      @Schema(description = "When", examples = "2026-03-10") @NotNull LocalDate surveyedOn,
      @Schema(description = "By what the figures are broken down", examples = "CONDITION_CLASS")
          @NotNull
          SurveyBreakdown breakdown,
      @Schema(description = "The figures, each once") @NotEmpty @Size(max = 4)
          List<@NotNull @Valid Totals> figures) {}
}
