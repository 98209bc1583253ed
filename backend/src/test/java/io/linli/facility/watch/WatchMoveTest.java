package io.linli.facility.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.facility.FacilityProblem;
import io.linli.facility.WatchState;
import io.linli.platform.problem.Problem;
import io.linli.testkit.MadeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of moves is the whole truth: what it doesn't name is refused. */
class WatchMoveTest {
  private static final Path PAGE = Path.of("docs", "group-of-four.md");

  @ParameterizedTest
  @MethodSource("everyStateAndMove")
  void aFindingMakesTheMovesOfTheTableAndNoOthers(WatchState state, WatchMove move) {
    WatchFinding finding = new WatchFinding();
    finding.state = state;

    if (move.from() == state) {
      finding.make(move);
      assertThat(finding.state).isEqualTo(move.to());
    } else {
      assertThatThrownBy(() -> finding.make(move))
          .isInstanceOfSatisfying(
              Problem.class,
              problem -> assertThat(problem.type()).isEqualTo(FacilityProblem.WATCH_FINDING_STATE));
      assertThat(finding.state).isEqualTo(state);
    }
  }

  static Stream<Arguments> everyStateAndMove() {
    return Arrays.stream(WatchState.values())
        .flatMap(state -> Arrays.stream(WatchMove.values()).map(move -> Arguments.of(state, move)));
  }

  @Test
  void thePageShowsTheTable() throws IOException {
    String rows =
        Arrays.stream(WatchMove.values())
            .map(
                move ->
                    "| %s | %s | %s | %s |%n".formatted(move, move.from(), move.to(), move.actor()))
            .collect(Collectors.joining());
    MadeText.holds(
        PAGE, WatchMoveTest.class, "| Move | From | To | Made by |\n|---|---|---|---|\n" + rows);
  }
}
