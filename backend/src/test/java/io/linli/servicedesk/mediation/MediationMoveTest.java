package io.linli.servicedesk.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.problem.Problem;
import io.linli.platform.problem.ProblemType;
import io.linli.servicedesk.ServiceDeskProblem;
import io.linli.testkit.MadeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of moves is the whole truth: what it doesn't name is refused. */
class MediationMoveTest {
  private static final Path PAGE = Path.of("docs", "mediation.md");

  @ParameterizedTest
  @MethodSource("everyStateMoveAndActor")
  void aMediationMakesTheMovesOfTheTableByThoseOfTheTableAndNoOthers(
      MediationState state, MediationMove move, MediationActor actor) {
    Mediation mediation = at(state);
    Set<MediationActor> as = EnumSet.of(actor);

    if (!move.actors().contains(actor)) {
      refused(mediation, move, as, ServiceDeskProblem.MEDIATION_NOT_YOURS);
    } else if (!move.from().contains(state)) {
      refused(mediation, move, as, ServiceDeskProblem.MEDIATION_STATE_CONFLICT);
    } else {
      mediation.make(move, as);
      assertThat(mediation.state).isEqualTo(move.to().orElse(state));
    }
  }

  static Stream<Arguments> everyStateMoveAndActor() {
    return Arrays.stream(MediationState.values())
        .flatMap(
            state ->
                Arrays.stream(MediationMove.values())
                    .flatMap(
                        move ->
                            Arrays.stream(MediationActor.values())
                                .map(actor -> Arguments.of(state, move, actor))));
  }

  @ParameterizedTest
  @EnumSource(MediationMove.class)
  void whoeverIsNothingToItMovesNothing(MediationMove move) {
    refused(
        at(move.from().iterator().next()),
        move,
        EnumSet.noneOf(MediationActor.class),
        ServiceDeskProblem.MEDIATION_NOT_YOURS);
  }

  /** Once a mediator is at work nobody but the mediator leads past it. */
  @Test
  void anOpenMediationGoesUpNoLevel() {
    assertThat(MediationMove.ESCALATE.from()).noneMatch(MediationState::isOpen);
  }

  @Test
  void everyStateButTheFirstIsReached() {
    assertThat(Arrays.stream(MediationMove.values()).flatMap(move -> move.to().stream()))
        .contains(MediationState.values());
  }

  @Test
  void thePageShowsTheTable() throws IOException {
    String rows =
        Arrays.stream(MediationMove.values())
            .map(MediationMoveTest::line)
            .collect(Collectors.joining());
    MadeText.holds(
        PAGE,
        MediationMoveTest.class,
        "| Move | From | To | Made by |\n|---|---|---|---|\n" + rows);
  }

  private static String line(MediationMove move) {
    return "| %s | %s | %s | %s |%n"
        .formatted(
            move,
            move.from().stream().map(Enum::name).collect(Collectors.joining(", ")),
            move.to().map(Enum::name).orElse("stays"),
            move.actors().stream().map(MediationMoveTest::who).collect(Collectors.joining(" or ")));
  }

  private static String who(MediationActor actor) {
    return switch (actor) {
      case REQUESTER -> "clerks and managers of who asked";
      case MEDIATOR -> "clerks and managers of the supervisor of its level";
      case SERVICE -> "the service, with the last signature";
    };
  }

  private static Mediation at(MediationState state) {
    Mediation mediation = new Mediation();
    mediation.levelDigits = MediationLevel.STREET.digits();
    mediation.state = state;
    return mediation;
  }

  private static void refused(
      Mediation mediation, MediationMove move, Set<MediationActor> as, ProblemType why) {
    MediationState before = mediation.state;
    assertThatThrownBy(() -> mediation.make(move, as))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type()).isEqualTo(why));
    assertThat(mediation.state).isEqualTo(before);
  }
}
