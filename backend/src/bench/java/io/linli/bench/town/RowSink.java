package io.linli.bench.town;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes rows as COPY takes them: fields between tabs, null as {@code \N}. */
final class RowSink {

  private final OutputStream out;

  RowSink(OutputStream out) {
    this.out = out;
  }

  void row(Object... values) throws IOException {
    StringBuilder line = new StringBuilder();
    for (Object value : values) {
      line.append(line.isEmpty() ? "" : "\t").append(field(value));
    }
    out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String field(Object value) {
    if (value == null) {
      return "\\N";
    }
    return value
        .toString()
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
