package io.linli.servicedesk.specialservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.problem.Problem;
import io.linli.servicedesk.ServiceDeskProblem;
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
class OrderMoveTest {
  private static final Path PAGE = Path.of("docs", "special-services.md");

  @ParameterizedTest
  @MethodSource("everyStateAndMove")
  void anOrderMakesTheMovesOfTheTableAndNoOthers(OrderState state, OrderMove move) {
    SpecialServiceOrder order = new SpecialServiceOrder();
    order.state = state;

    if (move.from().contains(state)) {
      order.make(move);
      assertThat(order.state).isEqualTo(move.to());
    } else {
      assertThatThrownBy(() -> order.make(move))
          .isInstanceOfSatisfying(
              Problem.class,
              problem ->
                  assertThat(problem.type()).isEqualTo(ServiceDeskProblem.ORDER_STATE_CONFLICT));
      assertThat(order.state).isEqualTo(state);
    }
  }

  static Stream<Arguments> everyStateAndMove() {
    return Arrays.stream(OrderState.values())
        .flatMap(state -> Arrays.stream(OrderMove.values()).map(move -> Arguments.of(state, move)));
  }

  @Test
  void thePageShowsTheTable() throws IOException {
    String rows =
        Arrays.stream(OrderMove.values())
            .map(
                move ->
                    "| %s | %s | %s | clerks and managers%s |%n"
                        .formatted(
                            move,
                            move.from().stream().map(Enum::name).collect(Collectors.joining(", ")),
                            move.to(),
                            move.isOfResidents()
                                ? "; the resident who ordered, before it is begun"
                                : ""))
            .collect(Collectors.joining());
    MadeText.holds(
        PAGE, OrderMoveTest.class, "| Move | From | To | Made by |\n|---|---|---|---|\n" + rows);
  }
}
