package io.linli.assessment.scoring;

import io.linli.assessment.standard.DeductionScoring;
import io.linli.assessment.standard.Item;
import io.linli.assessment.standard.ItemAnswer;
import io.linli.assessment.standard.LadderStep;
import io.linli.assessment.standard.MeasureScoring;
import io.linli.assessment.standard.StandardDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Answers for tests: complete sheets that come to a wanted total. */
public final class Sheets {
  private Sheets() {}

  /**
   * Full points from the first item on, until the total is used up. Only items by deduction can
   * take a part of their points, so measured ones are left for last and are all or nothing.
   */
  public static List<ItemAnswer> totalling(StandardDefinition standard, BigDecimal total) {
    List<ItemAnswer> answers = new ArrayList<>();
    BigDecimal left = total;
    for (Item item : standard.items()) {
      if (item.scoring() instanceof MeasureScoring measure) {
        boolean full = left.compareTo(item.points()) >= 0;
        answers.add(measured(item, measure, full));
        left = full ? left.subtract(item.points()) : left;
      }
    }
    for (Item item : standard.items()) {
      if (item.scoring() instanceof DeductionScoring) {
        BigDecimal points = left.min(item.points());
        answers.add(new ItemAnswer(item.code(), points, null, List.of(), null, "现场检查"));
        left = left.subtract(points);
      }
    }
    if (left.signum() != 0) {
      throw new IllegalArgumentException("can't make " + total);
    }
    return answers;
  }

  private static ItemAnswer measured(Item item, MeasureScoring measure, boolean full) {
    LadderStep top = measure.ladder().get(measure.ladder().size() - 1);
    BigDecimal figure = full ? top.atLeast() : BigDecimal.ZERO;
    return new ItemAnswer(item.code(), null, null, List.of(), figure, "统计");
  }
}
