package io.linli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes stay short enough to be read in one go. */
class SourceSizeTest {

  private static final int LONGEST = 300;

  @Test
  void keepsEveryClassUnderThreeHundredLines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).toList();

      assertThat(java).isNotEmpty().allSatisfy(SourceSizeTest::isShort);
    }
  }

  private static void isShort(Path file) throws IOException {
    assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST);
  }
}
