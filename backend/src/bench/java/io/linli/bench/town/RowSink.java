package io.linli.bench.town;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes rows as COPY takes them: fields between tabs, null as {@code \N}. */
public final class RowSink {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;

  public RowSink(OutputStream out) {
    this.out = out;
  }

  /**
   * Where rows go by COPY.
   *
   * @param table with its columns in parentheses
   */
  public static OutputStream copyInto(PGConnection connection, String table) throws SQLException {
    return new PGCopyOutputStream(connection, "copy " + table + " from stdin", BUFFER);
  }

  /** Writes one row. */
  public void row(Object... values) throws IOException {
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
