package io.linli.platform.sheet;

import java.util.List;
import java.util.Set;

/**
 * What a first look through a workbook found.
 *
 * @param sheet the place of the first visible worksheet among all
 * @param otherSheets names of the other visible ones
 * @param styled whether there are formats to tell dates from numbers by; the part may be missing
 * @param rows rows of the worksheet that is read
 * @param formulas cells with a formula, see {@link #cellKey}
 * @param arrays ranges that an array formula or data table fills
 * @param merged merged ranges; ascending by first row
 */
record XlsxFacts(
    int sheet,
    List<String> otherSheets,
    boolean styled,
    long rows,
    Set<Long> formulas,
    List<CellRange> arrays,
    List<CellRange> merged) {

  static long cellKey(int row, int column) {
    return (long) row * CellRange.MOST_COLUMNS + column;
  }
}
