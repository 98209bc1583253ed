package io.linli.deploy.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.linli.testkit.MadeText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The chart's page lists its values, each with the comment that stands above it. */
class ChartPageTest {
  private static final Pattern LINE = Pattern.compile("( *)([A-Za-z0-9]+):.*");
  private static final String COMMENT = "# -- ";

  /** A value at its path, with its comment. */
  private record Documented(String path, String meaning) {}

  @Test
  void thePageListsEveryValue() throws IOException {
    JsonNode defaults = new YAMLMapper().readTree(Manifests.CHART.resolve("values.yaml").toFile());
    StringBuilder table = new StringBuilder("| Value | Default | Meaning |\n|---|---|---|\n");
    for (Documented value : documented()) {
      JsonNode fallback = defaults.at("/" + value.path().replace('.', '/'));
      assertThat(fallback.isMissingNode()).as(value.path()).isFalse();
      table.append("| `%s` | `%s` | %s |%n".formatted(value.path(), fallback, value.meaning()));
    }

    MadeText.holds(Manifests.CHART.resolve("README.md"), ChartPageTest.class, table.toString());
  }

  @Test
  void everyValueIsExplained() throws IOException {
    JsonNode defaults = new YAMLMapper().readTree(Manifests.CHART.resolve("values.yaml").toFile());
    List<String> explained = documented().stream().map(Documented::path).toList();

    assertThat(leaves("", defaults))
        .allSatisfy(leaf -> assertThat(explained).anyMatch(path -> leaf.startsWith(path)));
  }

  private static List<String> leaves(String path, JsonNode node) {
    if (!node.isObject() || node.isEmpty()) {
      return List.of(path);
    }
    return node.properties().stream()
        .flatMap(
            field ->
                leaves(
                    path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue())
                    .stream())
        .toList();
  }

  private static List<Documented> documented() throws IOException {
    List<Documented> values = new ArrayList<>();
    Deque<String> path = new ArrayDeque<>();
    String meaning = null;
    for (String line : Files.readAllLines(Manifests.CHART.resolve("values.yaml"))) {
      if (line.strip().startsWith(COMMENT)) {
        meaning = line.strip().substring(COMMENT.length());
        continue;
      }
      Matcher key = LINE.matcher(line);
      if (!key.matches()) {
        continue;
      }
      while (path.size() > key.group(1).length() / 2) {
        path.removeLast();
      }
      path.addLast(key.group(2));
      if (meaning != null) {
        values.add(new Documented(String.join(".", path), meaning));
        meaning = null;
      }
    }
    return values;
  }
}
