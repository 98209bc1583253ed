package io.linli.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyRoomRatioTest {

  @ParameterizedTest
  @CsvSource({
    "60, 39200, 1.53, false",
    "196, 39200, 5.00, true",
    "195.99, 39200, 4.99, false",
    "0, 39200, 0.00, false"
  })
  void holdsPropertyRoomsAgainstFivePerMille(
      BigDecimal rooms, BigDecimal floorArea, BigDecimal ratio, boolean reached) {
    assertThat(PropertyRoomRatio.perMille(rooms, floorArea)).isEqualTo(ratio);
    assertThat(PropertyRoomRatio.reaches(BigDecimal.valueOf(5), rooms, floorArea))
        .isEqualTo(reached);
  }

  @Test
  void saysNothingWhileTheFloorAreaIsUnknown() {
    assertThat(PropertyRoomRatio.perMille(BigDecimal.TEN, BigDecimal.ZERO)).isNull();
    assertThat(PropertyRoomRatio.reaches(BigDecimal.valueOf(5), BigDecimal.TEN, BigDecimal.ZERO))
        .isFalse();
  }
}
