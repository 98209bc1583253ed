package io.linli.assessment.scoring;

import io.linli.assessment.standard.Findings;
import io.linli.assessment.standard.Item;
import io.linli.assessment.standard.ItemAnswer;
import io.linli.assessment.standard.MeasureScoring;
import io.linli.assessment.standard.Points;
import io.linli.assessment.standard.StandardDefinition;
import io.linli.platform.problem.Violation;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what is wrong with the answers of a sheet; some items may still be open. */
public final class AnswerCheck {
  private static final int LONGEST_REASON = 2000;

  private final StandardDefinition standard;
  private final Findings findings = new Findings();
  private final Set<String> seen = new HashSet<>();

  private AnswerCheck(StandardDefinition standard) {
    this.standard = standard;
  }

  /**
   * Everything wrong with the answers; empty when they can be kept.
   *
   * @param pointer JSON pointer of the list of answers in what was sent
   */
  public static List<Violation> of(
      StandardDefinition standard, List<ItemAnswer> answers, String pointer) {
    AnswerCheck check = new AnswerCheck(standard);
    for (int i = 0; i < answers.size(); i++) {
      check.answer(pointer + "/" + i, answers.get(i));
    }
    return check.findings.all();
  }

  /** Codes of the items that have no answer yet, in the order of the sheet. */
  public static List<String> missing(StandardDefinition standard, List<ItemAnswer> answers) {
    Set<String> answered = answers.stream().map(ItemAnswer::itemCode).collect(Collectors.toSet());
    return standard.items().stream()
        .map(Item::code)
        .filter(code -> !answered.contains(code))
        .toList();
  }

  /** A violation for each item without an answer, saying whether it waits for the register. */
  public static List<Violation> open(StandardDefinition standard, List<ItemAnswer> answers) {
    return missing(standard, answers).stream()
        .map(code -> Violation.at("/answers", openCode(standard.item(code).orElseThrow()), code))
        .toList();
  }

  private static String openCode(Item item) {
    return isOfRegister(item) ? "figure-unknown" : "item-open";
  }

  private void answer(String pointer, ItemAnswer answer) {
    if (answer == null) {
      findings.add(pointer, "part-missing");
      return;
    }
    Optional<Item> item = standard.item(answer.itemCode());
    if (item.isEmpty()) {
      findings.add(pointer + "/itemCode", "item-unknown", answer.itemCode());
      return;
    }
    if (!seen.add(answer.itemCode())) {
      findings.add(pointer + "/itemCode", "part-code-repeated", answer.itemCode());
      return;
    }
    if (isOfRegister(item.get())) {
      findings.add(pointer + "/itemCode", "item-of-register", answer.itemCode());
      return;
    }
    int before = findings.all().size();
    item.get().scoring().checkAnswer(findings, pointer, answer);
    givenPoints(pointer, item.get(), answer);
    if (findings.all().size() == before) {
      computed(pointer, item.get(), answer);
    }
  }

  private void givenPoints(String pointer, Item item, ItemAnswer answer) {
    BigDecimal points = answer.points();
    if (points == null) {
      return;
    }
    if (!Points.exact(points)) {
      findings.add(pointer + "/points", "points-scale", points.toPlainString());
    } else if (points.signum() < 0) {
      findings.add(pointer + "/points", "points-negative");
    } else if (points.compareTo(item.points()) > 0) {
      findings.add(
          pointer + "/points",
          "points-above-item",
          points.toPlainString(),
          item.points().toPlainString());
    }
  }

  private void computed(String pointer, Item item, ItemAnswer answer) {
    BigDecimal points = item.scoring().points(item.points(), answer);
    if (answer.points() != null && points.compareTo(answer.points()) != 0) {
      findings.add(pointer + "/points", "points-mismatch", points.toPlainString());
    }
    boolean silent = answer.reason() == null || answer.reason().isBlank();
    if (silent && points.compareTo(item.points()) < 0) {
      findings.add(pointer + "/reason", "reason-required");
    }
    if (!silent && answer.reason().length() > LONGEST_REASON) {
      findings.add(pointer + "/reason", "wording-too-long", LONGEST_REASON);
    }
  }

  private static boolean isOfRegister(Item item) {
    return item.scoring() instanceof MeasureScoring scoring && scoring.fromRegister();
  }
}
