package io.linli.demo;

import io.linli.testkit.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The demonstration, run as the README's command runs it, and what it told.
 *
 * @param exitCode of its process
 * @param text everything that it printed
 */
record Telling(int exitCode, String text) {

  private static final long LIMIT_MINUTES = 5;
  private static final Pattern REFUSAL = Pattern.compile("→ (\\d{3}) (\\S+)");
  private static final Pattern IMPORT = Pattern.compile("rows, (\\d+) made");

  /**
   * Runs it to the end of the story.
   *
   * @param data the folder that it keeps its data in
   */
  static Telling of(Path data) throws IOException, InterruptedException {
    Path output = Files.createTempFile(data.getParent(), "story", ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dlinli.demo.data=" + data.toAbsolutePath(),
                "-Dlinli.demo.port=" + FreePorts.withNeighbour(),
                "-Dlinli.demo.exit=true",
                "-classpath",
                System.getProperty("java.class.path"),
                Demo.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
      process.destroy();
      throw new IOException("The story has no end:\n" + Files.readString(output));
    }
    return new Telling(process.exitValue(), Files.readString(output));
  }

  /** The chapter of this heading, up to the next one. */
  String chapter(String heading) {
    int start = text.indexOf(heading);
    if (start < 0) {
      throw new AssertionError("No chapter " + heading + " in:\n" + text);
    }
    Matcher next = Pattern.compile("\n\n\\d+\\. ").matcher(text);
    return text.substring(start, next.find(start) ? next.start() : text.length());
  }

  /** Cells of the first line that begins with this word, in any chapter's table. */
  static List<String> row(String chapter, String first) {
    return chapter
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith(first))
        .map(line -> List.of(line.split("\\s{2,}")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No row " + first + " in:\n" + chapter));
  }

  /** Status and code of every refusal, in the order of the telling. */
  List<String> refusals() {
    return REFUSAL
        .matcher(text)
        .results()
        .map(match -> match.group(1) + " " + match.group(2))
        .toList();
  }

  /** How many rows all imports together made. */
  int rowsMade() {
    return IMPORT.matcher(text).results().mapToInt(match -> Integer.parseInt(match.group(1))).sum();
  }
}
