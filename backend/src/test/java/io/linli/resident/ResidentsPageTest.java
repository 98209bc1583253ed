package io.linli.resident;

import io.linli.testkit.MadeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about residents says what the table of moves says. */
class ResidentsPageTest {
  private static final Path PAGE = Path.of("docs", "residents.md");

  @Test
  void thePageListsEveryMove() throws IOException {
    StringBuilder rows =
        new StringBuilder("| Of | Step | From | To | Who |\n|---|---|---|---|---|\n");
    for (Move move : Move.values()) {
      rows.append(
          "| %s | `%s` | %s | `%s` | %s |\n"
              .formatted(
                  of(move),
                  move,
                  move.from().stream()
                      .map(state -> "`" + state + "`")
                      .collect(Collectors.joining(", ")),
                  move.to(),
                  move.movers().stream()
                      .map(ResidentsPageTest::who)
                      .collect(Collectors.joining("; "))));
    }
    MadeText.holds(PAGE, ResidentsPageTest.class, rows.toString());
  }

  private static String of(Move move) {
    return move.to()
        .getDeclaringClass()
        .getSimpleName()
        .replace("State", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String who(Mover mover) {
    return mover.chinese() + " " + mover.english();
  }
}
