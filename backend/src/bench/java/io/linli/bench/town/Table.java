package io.linli.bench.town;

import java.io.IOException;

/**
 * Rows of one table.
 *
 * @param columns those that the rows fill, in their order
 */
record Table(String name, String columns, Rows rows) {

  /** Makes the rows. */
  interface Rows {
    void write(RowSink sink) throws IOException;
  }
}
