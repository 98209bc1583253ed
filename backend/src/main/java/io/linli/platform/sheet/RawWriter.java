package io.linli.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes rows of plain cells: null, String, Integer, Long, BigDecimal or LocalDate. */
interface RawWriter extends Closeable {

  static RawWriter open(OutputStream out, SheetFormat format, String sheet) throws IOException {
    return switch (format) {
      case XLSX -> new XlsxWriter(out, sheet);
      case CSV -> new CsvWriter(out);
    };
  }

  /** The headings, on the next line; the columns of texts are kept from becoming numbers. */
  void headings(List<String> headings, List<Boolean> texts) throws IOException;

  /** A row on the next line. */
  void row(List<?> cells) throws IOException;

  /** Leaves lines out, so that the next row stands on this one, counted from 1. */
  void skipTo(long line) throws IOException;

  /** Adds a sheet behind the rows where the format has such a thing. */
  void secondSheet(String name, List<List<String>> rows) throws IOException;
}
