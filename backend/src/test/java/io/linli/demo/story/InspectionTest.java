package io.linli.demo.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.assessment.register.RegisterFigures;
import io.linli.assessment.scoring.AnswerCheck;
import io.linli.assessment.scoring.Rater;
import io.linli.assessment.standard.ItemAnswer;
import io.linli.assessment.standard.Measure;
import io.linli.assessment.standard.PresetStandards;
import io.linli.assessment.standard.StandardDefinition;
import io.linli.platform.json.JsonText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The story's assessors score by the standards that ship, and by their rules. */
class InspectionTest {
  private static final Map<Measure, BigDecimal> REGISTER =
      Map.of(
          Measure.ENCLOSED,
          BigDecimal.ONE,
          Measure.HAVE_CLEANING,
          BigDecimal.ONE,
          Measure.HAVE_PARKING,
          BigDecimal.ONE);

  @ParameterizedTest
  @CsvSource({
    "safe-estate, 0",
    "safe-estate, 40",
    "safe-estate, 170",
    "safe-estate, 300",
    "safe-estate, 440",
    "environment-check, 120",
    "environment-check, 250"
  })
  void losesAboutThePointsAskedForAndAnswersEveryItem(String code, int toLose) throws Exception {
    StandardDefinition standard = PresetStandards.load(code, 1);
    JsonNode definition = new ObjectMapper().readTree(JsonText.write(standard));

    List<ItemAnswer> answers =
        JsonText.read(
            JsonText.write(Inspection.answers(definition, registered(), 42, toLose)),
            new TypeReference<List<ItemAnswer>>() {});

    assertThat(AnswerCheck.of(standard, answers, "/answers")).isEmpty();
    List<ItemAnswer> findings = RegisterFigures.fill(standard, answers, REGISTER);
    assertThat(AnswerCheck.missing(standard, findings)).isEmpty();
    assertThat(Rater.total(Rater.points(standard, findings)))
        .isCloseTo(BigDecimal.valueOf(1_000 - toLose, 1), offset(BigDecimal.valueOf(15, 1)));
  }

  private static Set<String> registered() {
    return REGISTER.keySet().stream().map(Measure::name).collect(Collectors.toSet());
  }
}
