package io.linli.estate.transfer;

import io.linli.platform.sheet.SheetFault;
import io.linli.platform.sheet.SheetRow;
import io.linli.platform.sheet.SheetSchema;
import java.sql.SQLException;
import java.util.List;

/**
 * One list of the register, as sheets bring it. The rows of a sheet are staged, held against the
 * register, and written by set-based statements under the caller's own database role.
 */
interface RegisterImport {

  SheetSchema schema();

  /** The database column behind each column of the sheet, in the order of the sheet. */
  List<Field<?>> fields();

  /** Definitions of what the staging table needs besides, such as the ids that are found. */
  List<String> workColumns();

  /** The names of those of the work columns that {@link #copyMore} fills. */
  default List<String> copiedColumns() {
    return List.of();
  }

  /** Copies what is derived from a good row. */
  default void copyMore(SheetRow row, CopyBuffer buffer) {}

  /** What is wrong between the cells of one row. */
  default List<SheetFault> check(SheetRow row) {
    return List.of();
  }

  /** Finds the records that the staged rows mean, and flags those that don't fit the register. */
  void match(Staging staging) throws SQLException;

  /** Done once before writing, when only good rows are left. */
  default void prepare(Staging staging) throws SQLException {}

  /**
   * Writes the staged rows of these lines and notes in {@code import_effect} what was made or
   * changed.
   */
  void write(Staging staging, LineRange lines) throws SQLException;
}
