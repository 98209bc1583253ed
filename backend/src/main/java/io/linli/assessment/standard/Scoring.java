package io.linli.assessment.standard;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** How an item gets its points (domain.md A1): points lost, yes or no, or a measured figure. */
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
