package io.linli.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The memory of processes with all that they have started. What several of them share counts once;
 * known on Linux only.
 *
 * @param process the first of them
 */
public record Memory(ProcessHandle process) {

  private static final String PROPORTIONAL = "Pss:";

  /** In MB; -1 where the system doesn't say. */
  public long megabytes() {
    long kilobytes =
        Stream.concat(Stream.of(process), process.descendants())
            .mapToLong(each -> kilobytes(each.pid()))
            .sum();
    return kilobytes == 0 ? -1 : kilobytes >> 10;
  }

  private static long kilobytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith(PROPORTIONAL))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .sum();
    } catch (IOException | UncheckedIOException e) {
      // It has ended meanwhile, or this isn't Linux.
      return 0;
    }
  }
}
