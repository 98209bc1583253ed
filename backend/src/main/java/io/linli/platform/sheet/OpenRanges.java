package io.linli.platform.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Ranges that the rows run through from top to bottom; only those at the current row are held. */
final class OpenRanges {

  /** Merged cells don't overlap, so that more than this at one row isn't an honest sheet. */
  private static final int MOST_AT_ONCE = 1_000;

  private final Iterator<CellRange> coming;
  private final List<CellRange> open = new ArrayList<>();
  private CellRange next;

  OpenRanges(List<CellRange> ascending) {
    coming = ascending.iterator();
    next = coming.hasNext() ? coming.next() : null;
  }

  /** The ranges that this row lies in; rows are asked for in ascending order. */
  List<CellRange> at(int row) {
    open.removeIf(range -> range.lastRow() < row);
    while (next != null && next.firstRow() <= row) {
      if (next.lastRow() >= row) {
        open.add(next);
      }
      next = coming.hasNext() ? coming.next() : null;
    }
    if (open.size() > MOST_AT_ONCE) {
      throw new SheetRefusedException(SheetReason.TOO_MANY_FORMULAS);
    }
    return open;
  }
}
