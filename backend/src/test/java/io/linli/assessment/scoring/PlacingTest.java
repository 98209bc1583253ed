package io.linli.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacingTest {

  private record Estate(String tieOrder, BigDecimal total, boolean forfeited)
      implements Placing.Contestant {}

  @Test
  void sharesThePlaceAmongEqualsAndLeavesOutTheNext() {
    assertThat(
            places(
                estate("a", "70.0"), estate("b", "90.5"), estate("c", "80.0"), estate("d", "80.0")))
        .containsExactly("1 b", "2 c", "2 d", "4 a");
  }

  @Test
  void givesAForfeitedRatingNoPlaceAndTheLastLine() {
    assertThat(places(new Estate("a", new BigDecimal("99.0"), true), estate("b", "12.0")))
        .containsExactly("1 b", "null a");
  }

  @Test
  void ranksNobodyAndAllEqual() {
    assertThat(places()).isEmpty();
    assertThat(places(estate("b", "80.0"), estate("a", "80.0"), estate("c", "80.0")))
        .containsExactly("1 a", "1 b", "1 c");
  }

  private static Estate estate(String name, String total) {
    return new Estate(name, new BigDecimal(total), false);
  }

  private static List<String> places(Estate... estates) {
    return Placing.of(List.of(estates)).stream()
        .map(placing -> placing.place() + " " + placing.contestant().tieOrder())
        .toList();
  }
}
