package io.linli.platform.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells such as A2:B3; rows count from 1, columns from 0. */
record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  static final int MOST_ROWS = 1_048_576;
  static final int MOST_COLUMNS = 16_384;

  private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

  static CellRange parse(String reference) {
    String[] corners = reference.split(":", 2);
    CellRange first = cell(corners[0]);
    CellRange last = corners.length == 2 ? cell(corners[1]) : first;
    return new CellRange(first.firstRow, last.firstRow, first.firstColumn, last.firstColumn);
  }

  /** The column of a reference such as AB12, counted from 0. */
  static int columnOf(String reference) {
    return cell(reference).firstColumn;
  }

  private static CellRange cell(String reference) {
    Matcher matcher = CELL.matcher(reference);
    if (!matcher.matches()) {
      throw new SheetRefusedException(SheetReason.DAMAGED);
    }
    int column = 0;
    for (char letter : matcher.group(1).toCharArray()) {
      column = column * 26 + (letter - 'A' + 1);
    }
    int row = Integer.parseInt(matcher.group(2));
    if (row < 1 || row > MOST_ROWS || column > MOST_COLUMNS) {
      throw new SheetRefusedException(SheetReason.DAMAGED);
    }
    return new CellRange(row, row, column - 1, column - 1);
  }
}
