package io.linli.servicedesk.decoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.caller.Roles;
import io.linli.platform.problem.Problem;
import io.linli.servicedesk.ServiceDeskProblem;
import io.linli.testkit.MadeText;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of moves is the whole truth: what it doesn't name is refused. */
class DecorationMoveTest {
  private static final Path PAGE = Path.of("docs", "decoration.md");

  @ParameterizedTest
  @MethodSource("everyStateAndMove")
  void aDecorationMakesTheMovesOfTheTableAndNoOthers(DecorationState state, DecorationMove move) {
    DecorationFiling filing = new DecorationFiling();
    filing.state = state;

    if (move.from().contains(state)) {
      filing.make(move);
      assertThat(filing.state).isEqualTo(move.to().orElse(state));
    } else {
      assertThatThrownBy(() -> filing.make(move))
          .isInstanceOfSatisfying(
              Problem.class,
              problem ->
                  assertThat(problem.type())
                      .isEqualTo(ServiceDeskProblem.DECORATION_STATE_CONFLICT));
      assertThat(filing.state).isEqualTo(state);
    }
  }

  static Stream<Arguments> everyStateAndMove() {
    return Arrays.stream(DecorationState.values())
        .flatMap(
            state -> Arrays.stream(DecorationMove.values()).map(move -> Arguments.of(state, move)));
  }

  @Test
  void everyStateButTheFirstIsReached() {
    assertThat(Arrays.stream(DecorationMove.values()).flatMap(move -> move.to().stream()))
        .containsAll(
            Arrays.stream(DecorationState.values())
                .filter(state -> state != DecorationState.FILED)
                .toList());
  }

  @Test
  void thePageShowsTheTable() throws IOException {
    String rows =
        Arrays.stream(DecorationMove.values())
            .map(DecorationMoveTest::line)
            .collect(Collectors.joining());
    MadeText.holds(
        PAGE,
        DecorationMoveTest.class,
        "| Move | From | To | Made by |\n|---|---|---|---|\n" + rows);
  }

  private static String line(DecorationMove move) {
    return "| %s | %s | %s | %s |%n"
        .formatted(
            move,
            move.from().stream().map(Enum::name).collect(Collectors.joining(", ")),
            move.to().map(Enum::name).orElse("stays"),
            who(move));
  }

  /** As the operation says that makes the move. */
  private static String who(DecorationMove move) {
    Method operation =
        Stream.of(DecorationMoveResource.class, DecorationVisitResource.class)
            .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
            .filter(method -> method.getName().equals(camelCase(move)))
            .findAny()
            .orElseThrow(() -> new AssertionError("No operation makes " + move));
    RolesAllowed own = operation.getAnnotation(RolesAllowed.class);
    RolesAllowed roles =
        own == null ? operation.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
    return Set.of(roles.value()).contains(Roles.CLERK) ? "clerks and managers" : "managers";
  }

  private static String camelCase(DecorationMove move) {
    String[] words = move.name().toLowerCase(Locale.ROOT).split("_", -1);
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
  }
}
