package io.linli.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The sheet that somebody sent, with one more column that says row by row what was wrong, to be put
 * right there and sent again. Rows keep their lines; a column of reasons from last time is
 * replaced.
 */
public final class MarkedSheet {

  private final RawRows rows;
  private final Iterator<SheetFault> faults;
  private final RawWriter writer;
  private final Locale locale;
  private SheetFault next;

  private MarkedSheet(RawRows rows, Iterator<SheetFault> faults, RawWriter writer, Locale locale) {
    this.rows = rows;
    this.faults = faults;
    this.writer = writer;
    this.locale = locale;
    advance();
  }

  /**
   * Writes the marked copy and closes the stream.
   *
   * @param faults in ascending order of lines, so that memory stays flat however many there are
   */
  public static void write(
      Path original,
      SheetFormat format,
      SheetLimits limits,
      Iterator<SheetFault> faults,
      Locale locale,
      OutputStream out)
      throws IOException {
    try (RawRows rows = RawRows.open(original, format, limits);
        RawWriter writer = RawWriter.open(out, format, SheetSchema.REASON.in(locale))) {
      new MarkedSheet(rows, faults, writer, locale).write();
    }
  }

  private void write() throws IOException {
    RawRow headings = new RawRow(0, List.of());
    while (headings.isBlank() && rows.hasNext()) {
      headings = rows.next();
    }
    int reasonColumn = reasonColumn(headings);
    writer.skipTo(headings.line());
    List<String> names = headings(headings, reasonColumn);
    writer.headings(names, Collections.nCopies(names.size(), false));
    while (rows.hasNext()) {
      RawRow row = rows.next();
      String reason = reasonsUpTo(row.line());
      if (!row.isBlank()) {
        writer.skipTo(row.line());
        writer.row(cells(row, reasonColumn, reason));
      }
    }
  }

  private static int reasonColumn(RawRow headings) {
    List<SheetCell> cells = headings.cells();
    for (int i = 0; i < cells.size(); i++) {
      if (SheetSchema.isReason(cells.get(i).text())) {
        return i;
      }
    }
    return cells.size();
  }

  private List<String> headings(RawRow headings, int reasonColumn) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < Math.max(headings.cells().size(), reasonColumn + 1); i++) {
      texts.add(i == reasonColumn ? SheetSchema.REASON.in(locale) : headings.cell(i).text());
    }
    return texts;
  }

  private static List<Object> cells(RawRow row, int reasonColumn, String reason) {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < Math.max(row.cells().size(), reasonColumn + 1); i++) {
      cells.add(i == reasonColumn ? reason : value(row.cell(i)));
    }
    return cells;
  }

  /** The cell as it was; a formula comes back as its text and is never run again. */
  private static Object value(SheetCell cell) {
    return switch (cell.kind()) {
      case BLANK -> null;
      case NUMBER -> new BigDecimal(cell.text());
      case DATE -> date(cell.text());
      case TEXT, BOOLEAN, FORMULA, ERROR, MERGED -> cell.text();
    };
  }

  private static Object date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException withTime) {
      return text;
    }
  }

  /** The reasons of this line; those of lines that don't exist any more are passed over. */
  private String reasonsUpTo(long line) {
    List<SheetFault> here = new ArrayList<>();
    while (next != null && next.line() <= line) {
      if (next.line() == line) {
        here.add(next);
      }
      advance();
    }
    return here.stream()
        .map(this::sentence)
        .collect(Collectors.joining(Label.isEnglish(locale) ? "; " : "；"));
  }

  private String sentence(SheetFault fault) {
    String heading = fault.column().in(locale);
    String message = fault.message(locale);
    if (heading.isEmpty()) {
      return message;
    }
    return heading + (Label.isEnglish(locale) ? ": " : "：") + message;
  }

  private void advance() {
    next = faults.hasNext() ? faults.next() : null;
  }
}
