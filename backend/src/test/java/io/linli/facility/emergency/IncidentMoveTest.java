package io.linli.facility.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.facility.FacilityProblem;
import io.linli.facility.IncidentState;
import io.linli.platform.problem.Problem;
import io.linli.testkit.MadeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of moves is the whole truth: what it doesn't name is refused. */
class IncidentMoveTest {
  private static final Path PAGE = Path.of("docs", "emergencies.md");

  @ParameterizedTest
  @MethodSource("everyStateAndMove")
  void anIncidentMakesTheMovesOfTheTableAndNoOthers(IncidentState state, IncidentMove move) {
    Incident incident = new Incident();
    incident.state = state;

    if (move.from() == state) {
      incident.make(move);
      assertThat(incident.state).isEqualTo(move.to().orElse(state));
    } else {
      assertThatThrownBy(() -> incident.make(move))
          .isInstanceOfSatisfying(
              Problem.class,
              problem -> assertThat(problem.type()).isEqualTo(FacilityProblem.INCIDENT_OVER));
      assertThat(incident.state).isEqualTo(state);
    }
  }

  static Stream<Arguments> everyStateAndMove() {
    return Arrays.stream(IncidentState.values())
        .flatMap(
            state -> Arrays.stream(IncidentMove.values()).map(move -> Arguments.of(state, move)));
  }

  /** 0 comes after the step before it, 1 is done alongside. */
  @ParameterizedTest
  @CsvSource({
    "00000, 1, 0",
    "00000, 2, 1",
    "00000, 5, 4",
    "01100, 2, 0",
    "01100, 3, 0",
    "01100, 4, 3",
    "00110, 4, 1",
    "00110, 5, 4",
    "01111, 5, 0"
  })
  void aStepComesAfterThoseBeforeItUnlessItIsDoneAlongside(
      String plan, int position, int mustBeDone) {
    List<IncidentStep> steps =
        IntStream.range(0, plan.length())
            .mapToObj(i -> step(i + 1, plan.charAt(i) == '1'))
            .toList();

    assertThat(IncidentSteps.before(steps, position)).hasSize(mustBeDone);
  }

  @Test
  void thePageShowsTheTable() throws IOException {
    String rows =
        Arrays.stream(IncidentMove.values())
            .map(
                move ->
                    "| %s | %s | %s |%n"
                        .formatted(move, move.from(), move.to().map(Enum::name).orElse("stays")))
            .collect(Collectors.joining());
    MadeText.holds(PAGE, IncidentMoveTest.class, "| Move | From | To |\n|---|---|---|\n" + rows);
  }

  private static IncidentStep step(int position, boolean parallel) {
    IncidentStep step = new IncidentStep();
    step.position = position;
    step.parallel = parallel;
    return step;
  }
}
