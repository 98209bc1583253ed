package io.linli.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.platform.message.Messages;
import io.linli.platform.outbox.Audience;
import io.linli.platform.outbox.EventType;
import io.linli.platform.outbox.KnownEvents;
import io.linli.testkit.LinliTest;
import io.linli.testkit.MadeText;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page lists every event, and every event can be said in both languages. */
@LinliTest
class NewsPageTest {
  private static final Path PAGE = Path.of("docs", "news.md");

  @Inject KnownEvents events;
  @Inject Messages messages;

  @Test
  void thePageListsEveryEvent() throws IOException {
    String rows = events.all().stream().map(this::line).collect(Collectors.joining());

    MadeText.holds(
        PAGE,
        NewsPageTest.class,
        "| Event | What it is | Says | Messages to |\n|---|---|---|---|\n" + rows);
  }

  @Test
  void everyEventHasASentenceInBothLanguages() {
    for (Locale language : Messages.SUPPORTED) {
      List<String> silent =
          events.all().stream()
              .map(EventType::code)
              .filter(code -> messages.find(language, "event." + code).isEmpty())
              .toList();
      assertThat(silent).as(language.toString()).isEmpty();
    }
  }

  private String line(EventType type) {
    Object[] names = type.data().stream().map(name -> "<" + name + ">").toArray();
    String told =
        type.audience().stream()
            .sorted(Comparator.naturalOrder())
            .map(NewsPageTest::words)
            .collect(Collectors.joining(", "));
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            type.code(),
            messages
                .say(Locale.ENGLISH, "event." + type.code(), names)
                .replace("<", "‹")
                .replace(">", "›"),
            type.data().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")),
            told);
  }

  private static String words(Audience audience) {
    return switch (audience) {
      case CONCERNED -> "concerned";
      case MANAGERS -> "managers";
      case ADMINISTRATORS -> "administrators";
      case STREET -> "the street's managers";
      case LEVEL -> "managers of who mediates";
      case TOLD_TENANT -> "managers of who asked";
      case PERSON -> "the resident";
    };
  }
}
