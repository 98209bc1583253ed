package io.linli.patrol.round;

import io.linli.patrol.ItemKind;
import io.linli.patrol.checklist.AskedItems;
import io.linli.patrol.checklist.ChecklistItem;
import io.linli.platform.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds answers against the checklist, and tells which of them are findings. */
final class AnswerCheck {
  private final AskedItems asked;
  private final List<Violation> violations = new ArrayList<>();

  /**
   * @param asked what the checklist asks, null when there is none
   */
  AnswerCheck(AskedItems asked) {
    this.asked = asked;
  }

  List<Violation> violations() {
    return violations;
  }

  /**
   * The answers as they are kept.
   *
   * @param at JSON pointer to them
   */
  List<ItemAnswer> check(String at, List<RoundRequests.Answer> answers) {
    List<ItemAnswer> checked = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < answers.size(); i++) {
      RoundRequests.Answer answer = answers.get(i);
      String here = at + "/" + i;
      Optional<ChecklistItem> item =
          Optional.ofNullable(asked).flatMap(items -> items.find(answer.itemCode()));
      if (item.isEmpty()) {
        violations.add(Violation.at(here + "/itemCode", "patrol-item-unknown"));
      } else if (!seen.add(answer.itemCode())) {
        violations.add(Violation.at(here + "/itemCode", "patrol-item-twice"));
      } else if (!answers(item.get().kind(), answer)) {
        violations.add(Violation.at(here, "patrol-answer-kind", item.get().kind()));
      } else if (answer.severity() != null && !isFinding(item.get(), answer)) {
        violations.add(Violation.at(here + "/severity", "patrol-severity-of-findings"));
      } else {
        checked.add(keep(item.get(), answer));
      }
    }
    return checked;
  }

  private static boolean answers(ItemKind kind, RoundRequests.Answer answer) {
    return (answer.yes() != null) == (kind == ItemKind.YES_NO)
        && (answer.number() != null) == (kind == ItemKind.NUMBER)
        && (answer.text() != null) == (kind == ItemKind.TEXT);
  }

  private static ItemAnswer keep(ChecklistItem item, RoundRequests.Answer answer) {
    return new ItemAnswer(
        answer.itemCode(),
        answer.yes(),
        answer.number(),
        answer.text(),
        isFinding(item, answer),
        answer.severity());
  }

  static boolean isFinding(ChecklistItem item, RoundRequests.Answer answer) {
    return switch (item.kind()) {
      case YES_NO -> !item.expected().equals(answer.yes());
      case NUMBER ->
          isBelow(answer.number(), item.lowest()) || isBelow(item.highest(), answer.number());
      case TEXT -> false;
    };
  }

  private static boolean isBelow(BigDecimal number, BigDecimal bound) {
    return number != null && bound != null && number.compareTo(bound) < 0;
  }
}
