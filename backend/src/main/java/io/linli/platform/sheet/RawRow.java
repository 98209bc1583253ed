package io.linli.platform.sheet;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param line as Excel numbers it, from 1
 * @param cells from the first column on; shorter than the headings when the rest is blank
 */
record RawRow(long line, List<SheetCell> cells) {

  RawRow {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(SheetCell::isBlank);
  }

  SheetCell cell(int index) {
    return index < cells.size() ? cells.get(index) : SheetCell.BLANK;
  }
}
