package io.linli.servicedesk.servicecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.problem.Problem;
import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseState;
import io.linli.servicedesk.ServiceDeskProblem;
import io.linli.testkit.MadeText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of moves is the whole truth: what it doesn't name is refused. */
class CaseMoveTest {
  private static final Path PAGE = Path.of("docs", "service-desk.md");

  @ParameterizedTest
  @MethodSource("everyStateMoveAndKind")
  void aCaseMakesTheMovesOfTheTableAndNoOthers(CaseState state, CaseMove move, CaseKind kind) {
    ServiceCase serviceCase = new ServiceCase();
    serviceCase.kind = kind;
    serviceCase.state = state;
    boolean listed = move.from().contains(state);
    boolean tooEarly = move == CaseMove.FINISH && kind.needsVisit() && state != CaseState.ON_SITE;

    if (listed && !tooEarly) {
      serviceCase.make(move, Instant.EPOCH);
      assertThat(serviceCase.state).isEqualTo(move.to().orElse(state));
    } else {
      assertThatThrownBy(() -> serviceCase.make(move, Instant.EPOCH))
          .isInstanceOfSatisfying(
              Problem.class,
              problem ->
                  assertThat(problem.type()).isEqualTo(ServiceDeskProblem.CASE_STATE_CONFLICT));
      assertThat(serviceCase.state).isEqualTo(state);
    }
  }

  static Stream<Arguments> everyStateMoveAndKind() {
    return Arrays.stream(CaseState.values())
        .flatMap(
            state ->
                Arrays.stream(CaseMove.values())
                    .flatMap(
                        move ->
                            Arrays.stream(CaseKind.values())
                                .map(kind -> Arguments.of(state, move, kind))));
  }

  @Test
  void everyStateButTheFirstIsReached() {
    assertThat(Arrays.stream(CaseMove.values()).flatMap(move -> move.to().stream()))
        .containsAll(
            Arrays.stream(CaseState.values()).filter(s -> s != CaseState.RECEIVED).toList());
  }

  @Test
  void thePageShowsTheTable() throws IOException {
    String rows =
        Arrays.stream(CaseMove.values()).map(CaseMoveTest::line).collect(Collectors.joining());
    MadeText.holds(
        PAGE, CaseMoveTest.class, "| Move | From | To | Made by |\n|---|---|---|---|\n" + rows);
  }

  private static String line(CaseMove move) {
    return "| %s | %s | %s | %s |%n"
        .formatted(
            move,
            move.from().stream().map(Enum::name).collect(Collectors.joining(", ")),
            move.to().map(Enum::name).orElse("stays"),
            move.actors().stream().map(CaseMoveTest::who).collect(Collectors.joining("; ")));
  }

  private static String who(CaseActor actor) {
    return switch (actor) {
      case HANDLER -> "clerks and managers of who handles it";
      case SUPERVISOR -> "managers of a supervisor";
      case WORKER -> "workers of who handles it, who fit the case";
      case RESIDENT -> "the resident who opened it";
      case SERVICE -> "the service, when the time is up";
    };
  }
}
