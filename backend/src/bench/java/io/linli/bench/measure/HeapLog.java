package io.linli.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the service's collector wrote of its heap. */
public final class HeapLog {

  private static final Pattern COLLECTION = Pattern.compile(" (\\d+)M->(\\d+)M\\(");

  private final Path file;
  private int marked;

  public HeapLog(Path file) {
    this.file = file;
  }

  /**
   * The most that stood in the heap, in MB; -1 when nothing was collected.
   *
   * @param before a collection, garbage included
   * @param after a collection
   */
  public record Peak(int before, int after) {

    @Override
    public String toString() {
      return before < 0
          ? "no collection"
          : "heap up to %d MB, after a collection %d MB".formatted(before, after);
    }
  }

  /** Looks at what comes from now on. */
  public void mark() throws IOException {
    marked = lines().size();
  }

  /** The peak since it was marked. */
  public Peak peak() throws IOException {
    List<String> lines = lines();
    int before = -1;
    int after = -1;
    for (String line : lines.subList(Math.min(marked, lines.size()), lines.size())) {
      Matcher collection = COLLECTION.matcher(line);
      if (collection.find()) {
        before = Math.max(before, Integer.parseInt(collection.group(1)));
        after = Math.max(after, Integer.parseInt(collection.group(2)));
      }
    }
    return new Peak(before, after);
  }

  private List<String> lines() throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
