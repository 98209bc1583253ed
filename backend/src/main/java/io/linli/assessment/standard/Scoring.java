package io.linli.assessment.standard;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** How an item gets its points (domain.md A1): points lost, yes or no, or a measured figure. */
@Schema(
    name = "Scoring",
    description =
        "How an item gets its points. DEDUCTION: named deductions are taken off. YES_NO: all or"
            + " none. MEASURE: by the highest step of the ladder that the measured figure reaches",
    examples = "{\"kind\":\"YES_NO\"}",
    requiredProperties = "kind",
    properties = {
      @SchemaProperty(
          name = "kind",
          type = SchemaType.STRING,
          description = "Which of the three it is",
          enumeration = {"DEDUCTION", "YES_NO", "MEASURE"},
          examples = "YES_NO"),
      @SchemaProperty(
          name = "deductions",
          type = SchemaType.ARRAY,
          description = "With DEDUCTION: what can be found",
          nullable = true,
          implementation = NamedDeduction.class),
      @SchemaProperty(
          name = "measure",
          type = SchemaType.STRING,
          description = "With MEASURE: what is measured",
          nullable = true,
          implementation = Measure.class),
      @SchemaProperty(
          name = "ladder",
          type = SchemaType.ARRAY,
          description = "With MEASURE: steps in rising order",
          nullable = true,
          implementation = LadderStep.class)
    })
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = DeductionScoring.class, name = "DEDUCTION"),
  @JsonSubTypes.Type(value = YesNoScoring.class, name = "YES_NO"),
  @JsonSubTypes.Type(value = MeasureScoring.class, name = "MEASURE")
})
public sealed interface Scoring permits DeductionScoring, YesNoScoring, MeasureScoring {

  /** Notes what is wrong with this scoring as part of a standard. */
  void check(Findings findings, String pointer, BigDecimal itemPoints);

  /** Notes what is wrong with an answer to an item that is scored this way. */
  void checkAnswer(Findings findings, String pointer, ItemAnswer answer);

  /**
   * Points of a correct answer, from 0.0 to those of the item, one decimal.
   *
   * @throws IllegalArgumentException when the answer would not pass {@link #checkAnswer}
   */
  BigDecimal points(BigDecimal itemPoints, ItemAnswer answer);
}
