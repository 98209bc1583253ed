package io.linli.platform.settings;

import io.linli.platform.settings.SettingsTable.Row;
import io.linli.testkit.MadeText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for operators says what the code asks for. */
class SettingsPageTest {
  private static final Path PAGE = Path.of("docs", "settings.md");

  @Test
  void thePageListsEverySetting() throws IOException {
    String rows =
        SettingsTable.rows().stream().map(SettingsPageTest::line).collect(Collectors.joining());
    MadeText.holds(
        PAGE,
        SettingsPageTest.class,
        "| Setting | Environment variable | Type | Default | Needed in mode | Meaning |\n"
            + "|---|---|---|---|---|---|\n"
            + rows);
  }

  private static String line(Row row) {
    String suffix = row.key().endsWith(".") ? "<id>" : "";
    return "| `%s` | `%s` | %s | %s | %s | %s |%n"
        .formatted(
            row.key() + suffix,
            row.variable() + suffix.toUpperCase(Locale.ROOT),
            type(row),
            row.fallback() == null ? "" : "`" + row.fallback() + "`",
            Arrays.stream(row.about().requiredIn())
                .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", ")),
            row.about().value());
  }

  private static String type(Row row) {
    if (row.about().secret()) {
      return "secret";
    }
    if (row.type() == Duration.class) {
      return "time span";
    }
    if (row.type() == int.class) {
      return "number from " + row.about().min();
    }
    if (row.type().isEnum()) {
      return Arrays.stream(row.type().getEnumConstants())
          .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));
    }
    return row.type() == boolean.class ? "true, false" : "text";
  }
}
