package io.linli.assessment.scoring;

import io.linli.assessment.standard.Band;
import io.linli.assessment.standard.Item;
import io.linli.assessment.standard.ItemAnswer;
import io.linli.assessment.standard.Points;
import io.linli.assessment.standard.StandardDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes points and ratings. The same input always gives the same figure. */
public final class Rater {
  private Rater() {}

  /** Points of the items that have an answer, in the order of the sheet. */
  public static List<ItemPoints> points(StandardDefinition standard, List<ItemAnswer> answers) {
    Map<String, ItemAnswer> byItem =
        answers.stream().collect(Collectors.toMap(ItemAnswer::itemCode, Function.identity()));
    return standard.items().stream()
        .filter(item -> byItem.containsKey(item.code()))
        .map(item -> points(item, byItem.get(item.code())))
        .toList();
  }

  private static ItemPoints points(Item item, ItemAnswer answer) {
    return new ItemPoints(
        item.code(), item.scoring().points(item.points(), answer), Points.of(item.points()));
  }

  /** Sum of points, exact. */
  public static BigDecimal total(List<ItemPoints> items) {
    return items.stream().map(ItemPoints::points).reduce(Points.NONE, BigDecimal::add);
  }

  /**
   * Rates a complete sheet.
   *
   * @param vetoed whether a veto of the standard was established
   * @throws IllegalArgumentException when an item has no answer
   */
  public static Rating rate(StandardDefinition standard, List<ItemAnswer> answers, boolean vetoed) {
    List<String> missing = AnswerCheck.missing(standard, answers);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("items without an answer: " + missing);
    }
    List<ItemPoints> items = points(standard, answers);
    BigDecimal total = total(items);
    Band band = standard.band(total);
    if (vetoed) {
      return new Rating(total, Verdict.FORFEITED, null, 0, band.failing(), items);
    }
    return new Rating(total, verdict(band), band.code(), band.stars(), band.failing(), items);
  }

  private static Verdict verdict(Band band) {
    if (band.failing()) {
      return Verdict.FAILED;
    }
    return band.stars() > 0 ? Verdict.STARRED : Verdict.PASSED;
  }
}
