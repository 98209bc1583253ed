package io.linli.assessment.standard;

import java.math.BigDecimal;

/** All the points when the item is met, none otherwise. */
public record YesNoScoring() implements Scoring {

  @Override
  public void check(Findings findings, String pointer, BigDecimal itemPoints) {
    // There is nothing to get wrong.
  }

  @Override
  public void checkAnswer(Findings findings, String pointer, ItemAnswer answer) {
    findings.present(pointer + "/met", answer.met());
    answer.refuseDeductions(findings, pointer);
    answer.refuseMeasured(findings, pointer);
  }

  @Override
  public BigDecimal points(BigDecimal itemPoints, ItemAnswer answer) {
    if (answer.met() == null) {
      throw new IllegalArgumentException("no yes or no for item " + answer.itemCode());
    }
    return answer.met() ? Points.of(itemPoints) : Points.NONE;
  }
}
