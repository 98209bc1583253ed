package io.linli.servicedesk.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpSampleTest {
  private static final String SEED = "9f86d081884c7d659a2feaa0c55ad015";

  private final List<UUID> cases = Stream.generate(UUID::randomUUID).limit(17).toList();

  @ParameterizedTest
  @CsvSource({"50, 9", "100, 17", "0, 0", "1, 1", "33.34, 6"})
  void drawsAtLeastTheShare(BigDecimal share, int drawn) {
    assertThat(FollowUpSample.draw(cases, SEED, share)).hasSize(drawn).doesNotHaveDuplicates();
  }

  @Test
  void drawsTheSameAgainWhateverTheOrderOfTheCases() {
    List<UUID> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(FollowUpSample.draw(shuffled, SEED, BigDecimal.valueOf(50)))
        .isEqualTo(FollowUpSample.draw(cases, SEED, BigDecimal.valueOf(50)));
  }

  /** With 400 seeds each of 17 cases is drawn about half the time: 200 times, give or take 70. */
  @Test
  void givesEveryCaseTheSameChance() {
    List<UUID> drawn =
        IntStream.range(0, 400)
            .mapToObj(
                seed -> FollowUpSample.draw(cases, "%032x".formatted(seed), BigDecimal.valueOf(50)))
            .flatMap(List::stream)
            .toList();

    assertThat(cases)
        .allSatisfy(id -> assertThat(Collections.frequency(drawn, id)).isBetween(130, 290));
  }

  @Test
  void drawsNothingFromNothing() {
    assertThat(FollowUpSample.draw(List.of(), SEED, BigDecimal.valueOf(50))).isEmpty();
  }
}
