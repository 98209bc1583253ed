package io.linli.assessment.standard;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks items across sections: codes are unique in the whole standard, points are summed. */
final class ItemCheck {
  private static final BigDecimal LEAST = BigDecimal.valueOf(1, 1);

  private final Findings findings;
  private final Set<String> codes = new HashSet<>();
  private BigDecimal sum = Points.NONE;

  ItemCheck(Findings findings) {
    this.findings = findings;
  }

  /** Points of all items seen; what can't be used counts nothing. */
  BigDecimal sum() {
    return sum;
  }

  void check(String pointer, List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      if (findings.present(pointer + "/" + i, items.get(i))) {
        check(pointer + "/" + i, items.get(i));
      }
    }
  }

  private void check(String pointer, Item item) {
    findings.code(pointer + "/code", item.code());
    if (item.code() != null && !codes.add(item.code())) {
      findings.add(pointer + "/code", "part-code-repeated", item.code());
    }
    findings.text(pointer + "/text", item.text());
    if (item.evidence() != null) {
      findings.text(pointer + "/evidence", item.evidence());
    }
    boolean usable = findings.points(pointer + "/points", item.points(), LEAST, Points.WHOLE);
    if (usable) {
      sum = sum.add(item.points());
    }
    if (findings.present(pointer + "/scoring", item.scoring())) {
      item.scoring().check(findings, pointer + "/scoring", usable ? item.points() : null);
    }
  }
}
