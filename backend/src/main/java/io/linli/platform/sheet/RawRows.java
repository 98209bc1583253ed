package io.linli.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** The rows of a file, one at a time, in ascending order of lines. */
interface RawRows extends Iterator<RawRow>, Closeable {

  /** Opens a file after making sure that it is what it claims to be and within the limits. */
  static RawRows open(Path file, SheetFormat format, SheetLimits limits) {
    try {
      requireSize(Files.size(file), limits);
      return switch (format) {
        case XLSX -> XlsxRows.open(file, limits);
        case CSV -> CsvRows.open(file, limits);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireSize(long bytes, SheetLimits limits) {
    if (bytes == 0) {
      throw new SheetRefusedException(SheetReason.EMPTY_FILE);
    }
    if (bytes > limits.fileBytes()) {
      throw new SheetRefusedException(
          SheetReason.FILE_TOO_LARGE, String.valueOf(limits.fileBytes()));
    }
  }

  /** How many rows there are, headings and blank ones among them: good enough for a percentage. */
  long estimatedRows();

  /** Names of visible worksheets that aren't read. */
  List<String> otherSheets();

  /** Whether a row must have a field for every heading, as in csv, where a short one is a slip. */
  boolean isEveryFieldWritten();

  @Override
  void close();
}
