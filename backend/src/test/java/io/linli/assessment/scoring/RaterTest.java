package io.linli.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.assessment.standard.AppliedDeduction;
import io.linli.assessment.standard.ItemAnswer;
import io.linli.assessment.standard.PresetStandards;
import io.linli.assessment.standard.StandardDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaterTest {
  private static final StandardDefinition SAFE =
      PresetStandards.load(PresetStandards.SAFE_ESTATE, 1);

  @ParameterizedTest(name = "{0} points → {1}, {3} stars")
  @CsvSource({
    "0.0, FAILED, FAILED, 0, true",
    "59.9, FAILED, FAILED, 0, true",
    "60.0, PASSED, PASSED, 0, false",
    "69.9, PASSED, PASSED, 0, false",
    "70.0, STARRED, ONE_STAR, 1, false",
    "79.5, STARRED, ONE_STAR, 1, false",
    "79.9, STARRED, ONE_STAR, 1, false",
    "80.0, STARRED, TWO_STARS, 2, false",
    "89.9, STARRED, TWO_STARS, 2, false",
    "90.0, STARRED, THREE_STARS, 3, false",
    "100.0, STARRED, THREE_STARS, 3, false"
  })
  void ratesByBandsThatAreHalfOpenOnExactDecimals(
      BigDecimal total, Verdict verdict, String band, int stars, boolean rectification) {
    Rating rating = Rater.rate(SAFE, Sheets.totalling(SAFE, total), false);

    assertThat(rating.total()).isEqualTo(total);
    assertThat(rating.verdict()).isEqualTo(verdict);
    assertThat(rating.bandCode()).isEqualTo(band);
    assertThat(rating.stars()).isEqualTo(stars);
    assertThat(rating.rectification()).isEqualTo(rectification);
  }

  @Test
  void vetoForfeitsTheRatingAndKeepsTheTotal() {
    Rating rating = Rater.rate(SAFE, Sheets.totalling(SAFE, new BigDecimal("95.5")), true);

    assertThat(rating.verdict()).isEqualTo(Verdict.FORFEITED);
    assertThat(rating.bandCode()).isNull();
    assertThat(rating.stars()).isZero();
    assertThat(rating.total()).isEqualTo(new BigDecimal("95.5"));
    assertThat(rating.rectification()).isFalse();
  }

  @Test
  void vetoedSheetBelowThePassMarkStillOrdersRectification() {
    Rating rating = Rater.rate(SAFE, Sheets.totalling(SAFE, new BigDecimal("40.0")), true);

    assertThat(rating.verdict()).isEqualTo(Verdict.FORFEITED);
    assertThat(rating.rectification()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "79.99, 0.0",
    "80, 4.0",
    "89.99, 4.0",
    "90, 7.0",
    "99.99, 7.0",
    "100, 10.0"
  })
  void climbsTheLadderByTheMeasuredFigure(BigDecimal measured, BigDecimal points) {
    assertThat(points("2", measured(measured))).isEqualTo(points);
  }

  @Test
  void losesPointsForEachTimeAndNeverBelowNone() {
    assertThat(points("5", deduction("sign-poor", 3))).isEqualTo(new BigDecimal("6.5"));
    assertThat(points("5", deduction("sign-missing", 9))).isEqualTo(new BigDecimal("0.0"));
  }

  @Test
  void takesPointsGivenOutright() {
    ItemAnswer answer = new ItemAnswer("5", new BigDecimal("7.5"), null, List.of(), null, "标识褪色");
    assertThat(points("5", answer)).isEqualTo(new BigDecimal("7.5"));
  }

  @Test
  void computesTheSameFigureAgain() {
    List<ItemAnswer> answers = Sheets.totalling(SAFE, new BigDecimal("83.7"));
    assertThat(Rater.rate(SAFE, answers, false)).isEqualTo(Rater.rate(SAFE, answers, false));
  }

  @Test
  void refusesToRateAnIncompleteSheet() {
    List<ItemAnswer> answers = new ArrayList<>(Sheets.totalling(SAFE, new BigDecimal("90.0")));
    answers.removeIf(answer -> answer.itemCode().equals("4"));

    assertThat(AnswerCheck.missing(SAFE, answers)).containsExactly("4");
    assertThatThrownBy(() -> Rater.rate(SAFE, answers, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[4]");
  }

  private static BigDecimal points(String item, ItemAnswer answer) {
    ItemAnswer own =
        new ItemAnswer(
            item,
            answer.points(),
            answer.met(),
            answer.deductions(),
            answer.measured(),
            answer.reason());
    return Rater.points(SAFE, List.of(own)).get(0).points();
  }

  private static ItemAnswer measured(BigDecimal figure) {
    return new ItemAnswer("", null, null, List.of(), figure, "实测");
  }

  private static ItemAnswer deduction(String code, int times) {
    return new ItemAnswer("", null, null, List.of(new AppliedDeduction(code, times)), null, "现场发现");
  }
}
