package io.linli.platform.sheet;

import java.util.List;
import java.util.Optional;

/** A row of a sheet, its cells read as the types of their columns. */
public final class SheetRow {

  private final long line;
  private final SheetSchema schema;
  private final List<Optional<?>> values;
  private final List<SheetFault> faults;

  SheetRow(long line, SheetSchema schema, List<Optional<?>> values, List<SheetFault> faults) {
    this.line = line;
    this.schema = schema;
    this.values = List.copyOf(values);
    this.faults = List.copyOf(faults);
  }

  /** The row as Excel numbers it, from 1. */
  public long line() {
    return line;
  }

  /** The value; empty when the cell is blank, faulty, or the column isn't in the file. */
  @SuppressWarnings("unchecked") // The value was read by the type of this very column.
  public <T> Optional<T> value(Column<T> column) {
    return (Optional<T>) values.get(schema.indexOf(column));
  }

  /** What is wrong with its cells; empty when the row is good as far as the sheet can tell. */
  public List<SheetFault> faults() {
    return faults;
  }

  /** A fault of one of its cells that only the register could find: a foreign code, a duplicate. */
  public <T> SheetFault fault(
      Column<T> column, String value, FaultReason reason, String... arguments) {
    return new SheetFault(line, column.heading(), value, reason, List.of(arguments));
  }
}
