package io.linli.assessment.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The result of a complete sheet.
 *
 * @param total sum of all items, exact, one decimal, 0.0 to 100.0; kept also when forfeited
 * @param verdict what it comes to
 * @param bandCode band of the total; null when forfeited
 * @param stars of the band; 0 when forfeited
 * @param rectification whether an order follows: the total lies in a failing band, veto or not
 * @param items points of every item in the order of the sheet
 */
public record Rating(
    BigDecimal total,
    Verdict verdict,
    String bandCode,
    int stars,
    boolean rectification,
    List<ItemPoints> items) {
  public Rating {
    items = List.copyOf(items);
  }
}
