package io.linli.assessment.standard;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Points are lost for what is found, down to none (扣完为止). An assessor names deductions of the
 * standard or, where none fits, gives the remaining points outright with a reason.
 *
 * @param deductions the named ones, possibly none
 */
public record DeductionScoring(List<NamedDeduction> deductions) implements Scoring {
  private static final int MOST_DEDUCTIONS = 30;
  private static final int MOST_TIMES = 1000;

  public DeductionScoring {
    deductions = Lists.copy(deductions);
  }

  @Override
  public void check(Findings findings, String pointer, BigDecimal itemPoints) {
    String list = pointer + "/deductions";
    findings.size(list, deductions, 0, MOST_DEDUCTIONS);
    for (int i = 0; i < deductions.size(); i++) {
      checkDeduction(findings, list + "/" + i, deductions.get(i), itemPoints);
    }
    findings.unique(
        deductions.stream().map(d -> d == null ? null : d.code()).toList(), list + "/%d/code");
  }

  private static void checkDeduction(
      Findings findings, String pointer, NamedDeduction deduction, BigDecimal itemPoints) {
    if (!findings.present(pointer, deduction)) {
      return;
    }
    findings.code(pointer + "/code", deduction.code());
    findings.text(pointer + "/text", deduction.text());
    BigDecimal most = itemPoints == null ? Points.WHOLE : itemPoints;
    findings.points(pointer + "/points", deduction.points(), BigDecimal.valueOf(1, 1), most);
  }

  @Override
  public void checkAnswer(Findings findings, String pointer, ItemAnswer answer) {
    answer.refuseMet(findings, pointer);
    answer.refuseMeasured(findings, pointer);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < answer.deductions().size(); i++) {
      checkApplied(findings, pointer + "/deductions/" + i, answer.deductions().get(i), seen);
    }
  }

  private void checkApplied(
      Findings findings, String pointer, AppliedDeduction applied, Set<String> seen) {
    if (!findings.present(pointer, applied)) {
      return;
    }
    NamedDeduction named = byCode().get(applied.code());
    if (named == null) {
      findings.add(pointer + "/code", "deduction-unknown", applied.code());
    } else if (!seen.add(applied.code())) {
      findings.add(pointer + "/code", "part-code-repeated", applied.code());
    } else if (applied.times() < 1 || applied.times() > MOST_TIMES) {
      findings.add(pointer + "/times", "times-range", MOST_TIMES);
    } else if (applied.times() > 1 && !named.repeatable()) {
      findings.add(pointer + "/times", "deduction-not-repeatable", applied.code());
    }
  }

  @Override
  public BigDecimal points(BigDecimal itemPoints, ItemAnswer answer) {
    if (answer.deductions().isEmpty() && answer.points() != null) {
      return Points.of(answer.points());
    }
    BigDecimal lost =
        answer.deductions().stream().map(this::lost).reduce(Points.NONE, BigDecimal::add);
    return Points.of(itemPoints.subtract(lost).max(Points.NONE));
  }

  private BigDecimal lost(AppliedDeduction applied) {
    NamedDeduction named = byCode().get(applied.code());
    if (named == null) {
      throw new IllegalArgumentException("no deduction " + applied.code());
    }
    return named.points().multiply(BigDecimal.valueOf(applied.times()));
  }

  private Map<String, NamedDeduction> byCode() {
    return deductions.stream().collect(Collectors.toMap(NamedDeduction::code, Function.identity()));
  }
}
