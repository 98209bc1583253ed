package io.linli.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads a sheet row by row. Memory doesn't grow with the rows; only the table of texts of a
 * workbook is held, within {@link SheetLimits#sharedStringBytes()}.
 *
 * <p>The first row with content holds the headings, in Chinese or English, in any order. Blank rows
 * are passed over without shifting the line numbers. Of a workbook the first visible worksheet is
 * read, and {@link #otherSheets()} names the rest, so that people can be told.
 */
public final class SheetReader implements Iterator<SheetRow>, Closeable {

  private final SheetSchema schema;
  private final RawRows rows;
  private final SheetLimits limits;
  private final Optional<Path> spooled;
  private final RawRow headingRow;
  private final SheetHeadings headings;
  private RawRow next;
  private long read;

  private SheetReader(
      SheetSchema schema, RawRows rows, SheetLimits limits, Optional<Path> spooled) {
    this.schema = schema;
    this.rows = rows;
    this.limits = limits;
    this.spooled = spooled;
    advance();
    if (next == null) {
      throw new SheetRefusedException(SheetReason.NO_HEADINGS);
    }
    this.headingRow = next;
    this.headings = SheetHeadings.read(schema, next);
    advance();
  }

  /**
   * Opens a file.
   *
   * @throws SheetRefusedException if it isn't what the format says, breaks the limits, or has other
   *     headings than the schema; also thrown while reading on
   */
  public static SheetReader open(
      Path file, SheetFormat format, SheetSchema schema, SheetLimits limits) {
    return open(file, format, schema, limits, Optional.empty());
  }

  /** Opens a stream by way of a temporary file, which {@link #close()} deletes. */
  public static SheetReader open(
      InputStream in, SheetFormat format, SheetSchema schema, SheetLimits limits)
      throws IOException {
    Path file = Files.createTempFile("sheet", format.extension());
    try {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return open(file, format, schema, limits, Optional.of(file));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static SheetReader open(
      Path file,
      SheetFormat format,
      SheetSchema schema,
      SheetLimits limits,
      Optional<Path> spooled) {
    RawRows rows = RawRows.open(file, format, limits);
    try {
      return new SheetReader(schema, rows, limits, spooled);
    } catch (RuntimeException e) {
      rows.close();
      throw e;
    }
  }

  /** Whether the file has this column; an absent one says nothing about the values. */
  public boolean has(Column<?> column) {
    return headings.has(column);
  }

  /** Visible worksheets that aren't read. */
  public List<String> otherSheets() {
    return rows.otherSheets();
  }

  /** About how many rows the file has, for a percentage. */
  public long estimatedRows() {
    return rows.estimatedRows();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  /** The next row; its faults are told in it. */
  @Override
  public SheetRow next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    if (++read > limits.rows()) {
      throw new SheetRefusedException(SheetReason.TOO_MANY_ROWS, String.valueOf(limits.rows()));
    }
    SheetRow row = parse(next);
    advance();
    return row;
  }

  private void advance() {
    next = null;
    while (next == null && rows.hasNext()) {
      RawRow row = rows.next();
      next = row.isBlank() ? null : row;
    }
  }

  private SheetRow parse(RawRow row) {
    List<Optional<?>> values =
        new ArrayList<>(Collections.nCopies(schema.columns().size(), Optional.empty()));
    List<SheetFault> faults = new ArrayList<>();
    if (rows.isEveryFieldWritten() && row.cells().size() < headings.width()) {
      faults.add(tooFewFields(row));
      return new SheetRow(row.line(), schema, values, faults);
    }
    for (int i = 0; i < Math.max(row.cells().size(), headings.width()); i++) {
      int place = headings.placeAt(i);
      if (place >= 0) {
        values.set(place, value(row.line(), schema.columns().get(place), row.cell(i), faults));
      } else if (!row.cell(i).isBlank() && headings.isUnnamed(i, headingRow)) {
        faults.add(
            SheetFault.ofLine(row.line(), row.cell(i).text(), SheetReason.VALUE_WITHOUT_HEADING));
      }
    }
    return new SheetRow(row.line(), schema, values, faults);
  }

  private SheetFault tooFewFields(RawRow row) {
    return SheetFault.ofLine(
        row.line(),
        row.cell(0).text(),
        SheetReason.TOO_FEW_FIELDS,
        String.valueOf(row.cells().size()),
        String.valueOf(headings.width()));
  }

  private static <T> Optional<T> value(
      long line, Column<T> column, SheetCell cell, List<SheetFault> faults) {
    if (cell.isBlank() && !column.isRequired()) {
      return Optional.empty();
    }
    Parsed<T> parsed = column.parse(cell);
    if (parsed instanceof Parsed.Value<T> good) {
      return Optional.of(good.value());
    }
    if (parsed instanceof Parsed.Bad<T> bad) {
      faults.add(
          new SheetFault(
              line, column.heading(), column.shown(cell), bad.reason(), bad.arguments()));
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    rows.close();
    spooled.ifPresent(SheetReader::delete);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
