package io.linli.platform.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which cell of a row belongs to which column of the schema. */
final class SheetHeadings {

  private static final int PASSED_OVER = -1;

  private final SheetSchema schema;
  private final int[] places;
  private final List<SheetFault> faults = new ArrayList<>();
  private final Set<Integer> found = new HashSet<>();

  private SheetHeadings(SheetSchema schema, RawRow row) {
    this.schema = schema;
    this.places = new int[lastNamed(row) + 1];
    for (int i = 0; i < places.length; i++) {
      places[i] = place(row.line(), row.cell(i));
    }
    for (int i = 0; i < schema.columns().size(); i++) {
      Column<?> column = schema.columns().get(i);
      if (column.isRequired() && !found.contains(i)) {
        faults.add(
            new SheetFault(
                row.line(), column.heading(), "", SheetReason.HEADING_MISSING, List.of()));
      }
    }
  }

  /** Reads the row of headings; names all that are unknown, missing, or there twice. */
  static SheetHeadings read(SheetSchema schema, RawRow row) {
    SheetHeadings headings = new SheetHeadings(schema, row);
    if (!headings.faults.isEmpty()) {
      throw new SheetRefusedException(headings.faults);
    }
    return headings;
  }

  private static int lastNamed(RawRow row) {
    int last = row.cells().size() - 1;
    while (last >= 0 && row.cell(last).isBlank()) {
      last--;
    }
    return last;
  }

  private int place(long line, SheetCell cell) {
    if (cell.isBlank() || SheetSchema.isReason(cell.text())) {
      return PASSED_OVER;
    }
    SheetReason unreadable =
        switch (cell.kind()) {
          case FORMULA -> SheetReason.FORMULA;
          case MERGED -> SheetReason.MERGED;
          default -> SheetReason.HEADING_UNKNOWN;
        };
    Integer place =
        unreadable == SheetReason.HEADING_UNKNOWN ? schema.find(cell.text()).orElse(null) : null;
    if (place == null) {
      faults.add(SheetFault.ofLine(line, cell.text(), unreadable));
      return PASSED_OVER;
    }
    if (!found.add(place)) {
      Label heading = schema.columns().get(place).heading();
      faults.add(new SheetFault(line, heading, cell.text(), SheetReason.HEADING_TWICE, List.of()));
    }
    return place;
  }

  /** How many cells the row of headings has, up to the last that isn't blank. */
  int width() {
    return places.length;
  }

  boolean has(Column<?> column) {
    return found.contains(schema.indexOf(column));
  }

  /** The place in the schema of the column above this cell, or a negative number. */
  int placeAt(int cell) {
    return cell < places.length ? places[cell] : PASSED_OVER;
  }

  /** Whether a heading is missing above this cell; the column of reasons has one. */
  boolean isUnnamed(int cell, RawRow headings) {
    return headings.cell(cell).isBlank();
  }
}
