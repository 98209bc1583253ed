package io.linli.assessment.standard;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points by a measured figure: those of the highest step that the figure reaches, none below the
 * first.
 *
 * @param measure what is measured
 * @param ladder steps in rising order; the last gives all the points of the item
 */
public record MeasureScoring(Measure measure, List<LadderStep> ladder) implements Scoring {
  private static final int MOST_STEPS = 20;

  public MeasureScoring {
    ladder = Lists.copy(ladder);
  }

  /** Whether the service takes the figure from the register, and nobody types it. */
  public boolean fromRegister() {
    return measure.fromRegister();
  }

  @Override
  public void check(Findings findings, String pointer, BigDecimal itemPoints) {
    boolean known = findings.present(pointer + "/measure", measure);
    findings.size(pointer + "/ladder", ladder, 1, MOST_STEPS);
    boolean usable = known && !ladder.isEmpty();
    for (int i = 0; i < ladder.size(); i++) {
      usable &= checkStep(findings, pointer + "/ladder/" + i, ladder.get(i), itemPoints);
    }
    if (usable) {
      checkRise(findings, pointer + "/ladder", itemPoints);
    }
  }

  private boolean checkStep(
      Findings findings, String pointer, LadderStep step, BigDecimal itemPoints) {
    if (!findings.present(pointer, step)) {
      return false;
    }
    BigDecimal most = itemPoints == null ? Points.WHOLE : itemPoints;
    boolean usable = findings.points(pointer + "/points", step.points(), Points.NONE, most);
    if (!findings.present(pointer + "/atLeast", step.atLeast())) {
      return false;
    }
    if (measure != null && !measure.allows(step.atLeast())) {
      findings.add(pointer + "/atLeast", "figure-range", step.atLeast().toPlainString());
      return false;
    }
    return usable;
  }

  private void checkRise(Findings findings, String pointer, BigDecimal itemPoints) {
    for (int i = 1; i < ladder.size(); i++) {
      LadderStep lower = ladder.get(i - 1);
      LadderStep higher = ladder.get(i);
      if (higher.atLeast().compareTo(lower.atLeast()) <= 0) {
        findings.add(pointer + "/" + i + "/atLeast", "ladder-not-rising");
      }
      if (higher.points().compareTo(lower.points()) < 0) {
        findings.add(pointer + "/" + i + "/points", "ladder-not-rising");
      }
    }
    LadderStep top = ladder.get(ladder.size() - 1);
    if (itemPoints != null && top.points().compareTo(itemPoints) != 0) {
      findings.add(
          pointer + "/" + (ladder.size() - 1) + "/points",
          "ladder-top",
          itemPoints.toPlainString());
    }
  }

  @Override
  public void checkAnswer(Findings findings, String pointer, ItemAnswer answer) {
    answer.refuseMet(findings, pointer);
    answer.refuseDeductions(findings, pointer);
    if (findings.present(pointer + "/measured", answer.measured())
        && !measure.allows(answer.measured())) {
      findings.add(pointer + "/measured", "figure-range", answer.measured().toPlainString());
    }
  }

  @Override
  public BigDecimal points(BigDecimal itemPoints, ItemAnswer answer) {
    if (answer.measured() == null) {
      throw new IllegalArgumentException("no figure for item " + answer.itemCode());
    }
    BigDecimal points = Points.NONE;
    for (LadderStep step : ladder) {
      if (answer.measured().compareTo(step.atLeast()) >= 0) {
        points = step.points();
      }
    }
    return Points.of(points);
  }
}
