package io.linli.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows of a workbook. Texts stand in their cells, not in a shared table, and rows are flushed as
 * they come, so that memory stays flat. What doesn't fit on one worksheet goes on on the next.
 */
final class XlsxWriter implements RawWriter {

  private static final int FLUSHED_EVERY = 500;
  private static final int HEADING_WIDTH_FROM = 10;
  private static final int HEADING_WIDTH_TO = 40;
  private static final int LONGEST_TEXT = 32_767;
  private static final String TEXT = "@";
  private static final String DATE = "yyyy-mm-dd";
  private static final String HEADING_FILL = "DDEBF7";

  private final Workbook workbook;
  private final String name;
  private Worksheet sheet;
  private List<String> headings = List.of();
  private List<Boolean> texts = List.of();
  private int sheets = 1;
  private int row;

  XlsxWriter(OutputStream out, String name) {
    this.workbook = new Workbook(out, "Linli", "01.0000");
    this.name = name;
    this.sheet = workbook.newWorksheet(name);
  }

  @Override
  public void headings(List<String> names, List<Boolean> areTexts) {
    headings = names;
    texts = areTexts;
    for (int column = 0; column < names.size(); column++) {
      sheet.width(column, width(names.get(column)));
      if (areTexts.get(column)) {
        sheet.style(column).format(TEXT).set();
      }
      sheet.inlineString(row, column, names.get(column));
    }
    if (!names.isEmpty()) {
      sheet.range(row, 0, row, names.size() - 1).style().bold().fillColor(HEADING_FILL).set();
    }
    sheet.freezePane(0, row + 1);
    row++;
  }

  /** A Chinese character is as wide as two letters. */
  private static int width(String heading) {
    int letters = heading.chars().map(c -> c < 256 ? 1 : 2).sum() + 4;
    return Math.max(HEADING_WIDTH_FROM, Math.min(HEADING_WIDTH_TO, letters));
  }

  @Override
  public void row(List<?> cells) throws IOException {
    if (row >= CellRange.MOST_ROWS) {
      nextSheet(name + " " + ++sheets);
      headings(headings, texts);
    }
    for (int column = 0; column < cells.size(); column++) {
      put(column, cells.get(column));
    }
    row++;
    if (row % FLUSHED_EVERY == 0) {
      sheet.flush();
    }
  }

  private void put(int column, Object cell) {
    if (cell instanceof String text) {
      sheet.inlineString(row, column, shortened(text));
      sheet.style(row, column).format(TEXT).set();
    } else if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format(DATE).set();
    } else if (cell != null) {
      throw new IllegalArgumentException("No cell for " + cell.getClass());
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  private void nextSheet(String title) throws IOException {
    sheet.finish();
    sheet = workbook.newWorksheet(title);
    row = 0;
  }

  @Override
  public void skipTo(long line) {
    row = Math.max(row, Math.toIntExact(line - 1));
  }

  @Override
  public void secondSheet(String title, List<List<String>> rows) throws IOException {
    nextSheet(title);
    List<String> names = rows.get(0);
    headings(names, names.stream().map(heading -> false).toList());
    for (List<String> cells : rows.subList(1, rows.size())) {
      row(cells);
    }
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    workbook.close();
  }
}
