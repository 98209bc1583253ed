package io.linli.patrol.checklist;

import io.linli.patrol.ItemKind;
import io.linli.platform.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the items of a checklist make sense. */
final class ItemCheck {
  private ItemCheck() {}

  /** What is wrong with them, if anything; they are at {@code /checkItems}. */
  static List<Violation> violations(List<ChecklistItem> items) {
    List<Violation> violations = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      ChecklistItem item = items.get(i);
      String at = "/checkItems/" + i;
      if (!codes.add(item.code())) {
        violations.add(Violation.at(at + "/code", "item-code-twice"));
      }
      if ((item.expected() != null) != (item.kind() == ItemKind.YES_NO)) {
        violations.add(Violation.at(at + "/expected", "item-expects"));
      }
      check(violations, at, item);
    }
    return violations;
  }

  private static void check(List<Violation> violations, String at, ChecklistItem item) {
    boolean number = item.kind() == ItemKind.NUMBER;
    if ((item.unit() != null) != number) {
      violations.add(Violation.at(at + "/unit", "item-unit-of-numbers"));
    }
    if (!number && (item.lowest() != null || item.highest() != null)) {
      violations.add(Violation.at(at + "/lowest", "item-range-of-numbers"));
    }
    boolean range = item.lowest() != null && item.highest() != null;
    if (range && item.lowest().compareTo(item.highest()) > 0) {
      violations.add(Violation.at(at + "/highest", "item-range-turned-round"));
    }
  }
}
