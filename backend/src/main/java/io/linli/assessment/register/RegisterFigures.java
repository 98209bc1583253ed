package io.linli.assessment.register;

import io.linli.assessment.standard.Item;
import io.linli.assessment.standard.ItemAnswer;
import io.linli.assessment.standard.Measure;
import io.linli.assessment.standard.MeasureScoring;
import io.linli.assessment.standard.StandardDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers measured items by what the register says (domain.md A1). */
public final class RegisterFigures {
  private RegisterFigures() {}

  /**
   * The answers, and one more for every measured item that has none yet and whose figure the
   * register knows.
   *
   * @param figures what the register said of the community
   */
  public static List<ItemAnswer> fill(
      StandardDefinition standard, List<ItemAnswer> answers, Map<Measure, BigDecimal> figures) {
    Set<String> answered = answers.stream().map(ItemAnswer::itemCode).collect(Collectors.toSet());
    List<ItemAnswer> filled = new ArrayList<>(answers);
    standard.items().stream()
        .filter(item -> !answered.contains(item.code()))
        .flatMap(item -> answer(item, figures).stream())
        .forEach(filled::add);
    return List.copyOf(filled);
  }

  private static Optional<ItemAnswer> answer(Item item, Map<Measure, BigDecimal> figures) {
    if (item.scoring() instanceof MeasureScoring scoring) {
      return Optional.ofNullable(figures.get(scoring.measure()))
          .map(figure -> new ItemAnswer(item.code(), null, null, List.of(), figure, null));
    }
    return Optional.empty();
  }
}
