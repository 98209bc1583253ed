package io.linli.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

  @ParameterizedTest(name = "{0} m² homes, {1} m² shops → {2}")
  @CsvSource({
    "50000.00, 0, ELIGIBLE",
    "49999.99, 0, RESIDENTIAL_TOO_SMALL",
    "49999.99, 0.01, ELIGIBLE",
    "0, 20000, ELIGIBLE",
    "0, 19999.99, COMMERCIAL_TOO_SMALL",
    "9000, 11000, ELIGIBLE",
    "15000, 15000, RESIDENTIAL_TOO_SMALL",
    "25000, 25000, ELIGIBLE",
    "0, 0, FLOOR_AREA_UNKNOWN",
    ", , FLOOR_AREA_UNKNOWN",
    ", 30000, ELIGIBLE"
  })
  void admitsByKindAndFloorArea(
      BigDecimal residential, BigDecimal commercial, Eligibility.Outcome outcome) {
    assertThat(Eligibility.PRESET.judge(residential, commercial)).isEqualTo(outcome);
  }
}
