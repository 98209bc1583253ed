package io.linli.assessment.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.linli.platform.problem.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardCheckTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        PresetStandards.SAFE_ESTATE,
        PresetStandards.ENVIRONMENT_CHECK,
        PresetStandards.PROPERTY_RATES
      })
  void acceptsThePresets(String code) {
    assertThat(StandardCheck.of(PresetStandards.load(code, 1))).isEmpty();
  }

  @Test
  void safeEstateHasItsElevenCriteria() {
    StandardDefinition safe = PresetStandards.load(PresetStandards.SAFE_ESTATE, 1);
    assertThat(safe.items())
        .extracting(Item::code)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
  }

  @Test
  void environmentCheckHasThreePartsAndAsksTheRegister() {
    StandardDefinition check = PresetStandards.load(PresetStandards.ENVIRONMENT_CHECK, 1);
    assertThat(check.sections())
        .extracting(Section::code)
        .containsExactly("facilities", "safety", "cleaning");
    assertThat(check.items())
        .filteredOn(
            item -> item.scoring() instanceof MeasureScoring m && m.measure().fromRegister())
        .extracting(Item::code)
        .containsExactly("2.1", "2.3", "3.2");
  }

  @Test
  void presetsSpeakBothLanguages() {
    for (StandardDefinition preset : PresetStandards.all()) {
      assertThat(preset.items()).allSatisfy(item -> assertThat(item.text().en()).isNotBlank());
      assertThat(preset.source().zh()).contains("方案");
      assertThat(preset.source().en()).isNotBlank();
    }
  }

  /** Each line changes one place of the safe estate standard and names what must be found. */
  @ParameterizedTest(name = "{0} = {1} → {3} at {2}")
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "/sections/0/items/0/points, 7.0, /sections, points-sum",
        "/sections/0/items/0/points, 8.1, /sections, points-sum",
        "/sections/0/items/0/points, 8.05, /sections/0/items/0/points, points-scale",
        "/sections/0/items/0/points, 0, /sections/0/items/0/points, points-range",
        "/sections/0/items/0/points, -8, /sections/0/items/0/points, points-range",
        "/sections/0/items/0/points, null, /sections/0/items/0/points, part-missing",
        "/sections/0/items/0/code, '\"2\"', /sections/0/items/1/code, part-code-repeated",
        "/sections/1/items/0/code, '\"2\"', /sections/1/items/0/code, part-code-repeated",
        "/sections/0/items/0/code, '\"a b\"', /sections/0/items/0/code, part-code-format",
        "/sections/0/items/0/text/zh, '\" \"', /sections/0/items/0/text/zh, part-missing",
        "/sections/0/items/0/scoring, null, /sections/0/items/0/scoring, part-missing",
        "/sections/0/items/0, null, /sections/0/items/0, part-missing",
        "/sections/0/items, [], /sections/0/items, too-few-parts",
        "/sections/1/code, '\"organisation\"', /sections/1/code, part-code-repeated",
        "/sections, [], /sections, too-few-parts",
        "/sections, null, /sections, points-sum",
        "/sections/0/items/0/scoring/deductions/0/points, 8.5,"
            + " /sections/0/items/0/scoring/deductions/0/points, points-range",
        "/sections/0/items/0/scoring/deductions/1/code, '\"unsigned\"',"
            + " /sections/0/items/0/scoring/deductions/1/code, part-code-repeated",
        "/sections/0/items/1/scoring/measure, null,"
            + " /sections/0/items/1/scoring/measure, part-missing",
        "/sections/0/items/1/scoring/ladder, [],"
            + " /sections/0/items/1/scoring/ladder, too-few-parts",
        "/sections/0/items/1/scoring/ladder/1/atLeast, 80,"
            + " /sections/0/items/1/scoring/ladder/1/atLeast, ladder-not-rising",
        "/sections/0/items/1/scoring/ladder/1/points, 3.9,"
            + " /sections/0/items/1/scoring/ladder/1/points, ladder-not-rising",
        "/sections/0/items/1/scoring/ladder/2/points, 9.5,"
            + " /sections/0/items/1/scoring/ladder/2/points, ladder-top",
        "/sections/0/items/1/scoring/ladder/2/points, 10.5,"
            + " /sections/0/items/1/scoring/ladder/2/points, points-range",
        "/sections/0/items/1/scoring/ladder/2/atLeast, 100.01,"
            + " /sections/0/items/1/scoring/ladder/2/atLeast, figure-range",
        "/bands, [], /bands, too-few-parts",
        "/bands/0/from, 1, /bands/0/from, band-gap",
        "/bands/1/from, 61, /bands/1/from, band-gap",
        "/bands/1/from, 59.9, /bands/1/from, band-overlap",
        "/bands/1/below, 60, /bands/1/below, band-empty",
        "/bands/1/below, null, /bands/1/below, part-missing",
        "/bands/4/below, 100, /bands/4/below, band-top-open",
        "/bands/4/from, 100.1, /bands/4/from, points-range",
        "/bands/3/stars, 0, /bands/3/stars, stars-falling",
        "/bands/4/stars, 4, /bands/4/stars, stars-range",
        "/bands/0/stars, 1, /bands/0/stars, failing-with-stars",
        "/bands/1/code, '\"FAILED\"', /bands/1/code, part-code-repeated",
        "/vetoes/1/code, '\"MAJOR_ACCIDENT\"', /vetoes/1/code, part-code-repeated",
        "/vetoes/0, null, /vetoes/0, part-missing",
        "/code, '\"Safe Estate\"', /code, part-code-format",
        "/code, null, /code, part-missing",
        "/title, null, /title, part-missing",
        "/source, null, /source, part-missing",
        "/validFrom, null, /validFrom, part-missing",
        "/validTo, '\"2025-12-31\"', /validTo, window-turned-round",
        "/rectificationDays, 0, /rectificationDays, rectification-days-range",
        "/rectificationDays, 366, /rectificationDays, rectification-days-range",
      })
  void namesWhatKeepsAStandardFromUse(String place, String value, String pointer, String code)
      throws JsonProcessingException {
    List<Violation> findings = StandardCheck.of(changed(place, value));

    assertThat(findings)
        .anySatisfy(
            finding -> {
              assertThat(finding.pointer()).isEqualTo(pointer);
              assertThat(finding.code()).isEqualTo(code);
            });
  }

  @Test
  void tellsTheSumOfAStandardThatAddsToNinetyNine() throws JsonProcessingException {
    assertThat(StandardCheck.of(changed("/sections/0/items/0/points", "7.0")))
        .contains(Violation.at("/sections", "points-sum", "99.0", "100.0"));
  }

  private static StandardDefinition changed(String place, String value)
      throws JsonProcessingException {
    JsonNode root = JSON.valueToTree(PresetStandards.load(PresetStandards.SAFE_ESTATE, 1));
    JsonNode parent = root.at(place.substring(0, place.lastIndexOf('/')));
    String name = place.substring(place.lastIndexOf('/') + 1);
    JsonNode node = JSON.readTree(value);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), node);
    } else {
      ((ObjectNode) parent).set(name, node);
    }
    return JSON.treeToValue(root, StandardDefinition.class);
  }
}
