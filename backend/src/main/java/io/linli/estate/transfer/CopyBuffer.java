package io.linli.estate.transfer;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;

/**
 * Rows on their way into a temporary table by {@code COPY}, in its text format. {@code COPY} is
 * refused by tables with row-level security; staging tables are the transaction's own and have
 * none.
 */
final class CopyBuffer {

  private final String statement;
  private final StringBuilder rows = new StringBuilder();
  private boolean rowBegun;

  CopyBuffer(String table, String columns) {
    this.statement = "copy " + table + " (" + columns + ") from stdin";
  }

  /** The next value of the row; null where there is none. */
  CopyBuffer value(String value) {
    if (rowBegun) {
      rows.append('\t');
    }
    rowBegun = true;
    if (value == null) {
      rows.append("\\N");
    } else {
      value.chars().forEach(c -> append((char) c));
    }
    return this;
  }

  CopyBuffer bytes(byte[] bytes) {
    return value(bytes == null ? null : "\\x" + HexFormat.of().formatHex(bytes));
  }

  void endRow() {
    rows.append('\n');
    rowBegun = false;
  }

  private void append(char c) {
    switch (c) {
      case '\\' -> rows.append("\\\\");
      case '\t' -> rows.append("\\t");
      case '\n' -> rows.append("\\n");
      case '\r' -> rows.append("\\r");
      default -> rows.append(c);
    }
  }

  void flush(Connection connection) throws SQLException {
    if (rows.length() == 0) {
      return;
    }
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(statement, new StringReader(rows.toString()));
    } catch (IOException e) {
      throw new SQLException("Rows could not be copied", e);
    }
    rows.setLength(0);
  }

  /** A text array as PostgreSQL reads it; the elements are codes or short texts. */
  static String array(Iterable<String> elements) {
    StringBuilder text = new StringBuilder("{");
    for (String element : elements) {
      text.append(text.length() > 1 ? "," : "")
          .append('"')
          .append(element.replace("\\", "\\\\").replace("\"", "\\\""))
          .append('"');
    }
    return text.append('}').toString();
  }
}
