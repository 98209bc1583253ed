package io.linli.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages for operators lead to what is there, and name tests that exist. */
class PagesTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");
  private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|IT))`");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    for (Path page : pages()) {
      assertThat(LINK.matcher(Files.readString(page)).results())
          .as(page.toString())
          .allSatisfy(link -> assertThat(page.resolveSibling(link.group(1))).exists());
    }
  }

  @Test
  void everyTestThatThreatsAreHeldByExists() throws IOException {
    String model = Files.readString(Path.of("docs", "threat-model.md"));
    try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java"))) {
      List<String> names = sources.map(file -> file.getFileName().toString()).toList();

      assertThat(TEST.matcher(model).results()).isNotEmpty();
      assertThat(TEST.matcher(model).results().map(test -> test.group(1) + ".java"))
          .isSubsetOf(names);
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> deploy = Files.walk(ROOT.resolve("deploy"));
        Stream<Path> chart = Files.walk(ROOT.resolve("helm"));
        Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.of(
              deploy,
              chart,
              docs,
              Stream.of(ROOT.resolve(".github/SECURITY.md"), ROOT.resolve("README.md")))
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".md"))
          .toList();
    }
  }
}
