package io.linli.estate.survey;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of a survey: a whole and the parts that should make it up (domain.md E6).
 *
 * @param whole numbers, or m² with two places
 */
record SurveyTotals(SurveyFigure figure, BigDecimal whole, List<Part> parts) {

  /** A part of a whole, such as class I. */
  record Part(String name, BigDecimal value) {}

  BigDecimal sum() {
    return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What the whole says more than its parts; negative when the parts say more. */
  BigDecimal difference() {
    return whole.subtract(sum());
  }

  boolean addsUp() {
    return difference().signum() == 0;
  }
}
