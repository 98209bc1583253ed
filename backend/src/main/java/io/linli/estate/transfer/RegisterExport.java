package io.linli.estate.transfer;

import io.linli.platform.sheet.SheetSchema;
import io.linli.platform.sheet.SheetWriter;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One list of the register on its way into a sheet, read under the caller's own database role. */
interface RegisterExport {

  SheetSchema schema();

  /** The columns, from {@code select} on. */
  String columns();

  /** The tables, from {@code from} on, with the community as {@code c}. */
  String tables();

  /** The columns to order by, as people look things up. */
  String order();

  void write(ResultSet row, SheetWriter.Cells cells) throws SQLException;
}
