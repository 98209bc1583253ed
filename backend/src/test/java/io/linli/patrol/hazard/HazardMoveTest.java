package io.linli.patrol.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.patrol.HazardState;
import io.linli.patrol.PatrolProblem;
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
class HazardMoveTest {
  private static final Path PAGE = Path.of("docs", "patrols.md");

  @ParameterizedTest
  @MethodSource("everyStateMoveAndActor")
  void aHazardMakesTheMovesOfTheTableAndNoOthers(
      HazardState state, HazardMove move, HazardActor actor, boolean supervised) {
    Hazard hazard = new Hazard();
    hazard.state = state;
    hazard.supervised = supervised;
    boolean ends =
        move.to().filter(to -> to == HazardState.CLOSED || to == HazardState.DISMISSED).isPresent();
    boolean lets =
        move.actors().contains(actor)
            && !(ends && supervised && actor == HazardActor.MANAGING_TENANT);

    if (move.from().contains(state) && lets) {
      hazard.make(move, actor);
      assertThat(hazard.state).isEqualTo(move.to().orElse(state));
      assertThat(hazard.supervised).isEqualTo(supervised || actor == HazardActor.SUPERVISOR);
    } else {
      PatrolProblem reason =
          move.from().contains(state)
              ? PatrolProblem.HAZARD_SUPERVISED
              : PatrolProblem.HAZARD_STATE_CONFLICT;
      assertThatThrownBy(() -> hazard.make(move, actor))
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(problem.type()).isEqualTo(reason));
      assertThat(hazard.state).isEqualTo(state);
      assertThat(hazard.supervised).isEqualTo(supervised);
    }
  }

  static Stream<Arguments> everyStateMoveAndActor() {
    return Arrays.stream(HazardState.values())
        .flatMap(
            state ->
                Arrays.stream(HazardMove.values())
                    .flatMap(
                        move ->
                            Arrays.stream(HazardActor.values())
                                .flatMap(
                                    actor ->
                                        Stream.of(true, false)
                                            .map(s -> Arguments.of(state, move, actor, s)))));
  }

  @Test
  void everyStateButTheFirstIsReached() {
    assertThat(Arrays.stream(HazardMove.values()).flatMap(move -> move.to().stream()))
        .containsAll(
            Arrays.stream(HazardState.values()).filter(s -> s != HazardState.FOUND).toList());
  }

  @Test
  void thePageShowsTheTable() throws IOException {
    String rows =
        Arrays.stream(HazardMove.values()).map(HazardMoveTest::line).collect(Collectors.joining());
    MadeText.holds(
        PAGE, HazardMoveTest.class, "| Move | From | To | Made by |\n|---|---|---|---|\n" + rows);
  }

  private static String line(HazardMove move) {
    return "| %s | %s | %s | %s |%n"
        .formatted(
            move,
            move.from().stream().map(Enum::name).collect(Collectors.joining(", ")),
            move.to().map(Enum::name).orElse("stays"),
            move.actors().stream().map(HazardMoveTest::who).collect(Collectors.joining("; ")));
  }

  private static String who(HazardActor actor) {
    return switch (actor) {
      case MANAGING_TENANT -> "who manages the estate";
      case SUPERVISOR -> "a supervisor";
    };
  }
}
