package io.linli.estate.transfer;

import io.linli.platform.sheet.Column;
import io.linli.platform.sheet.SheetRow;
import java.util.function.Function;

/**
 * A column of a sheet and the database column that it fills.
 *
 * @param name the database column, in the staging table and in the register alike
 * @param type its SQL type
 * @param blank SQL for what a blank cell means; {@code null} where the register may not know
 * @param text the value as {@code COPY} reads it
 */
record Field<T>(
    Column<T> column, String name, String type, String blank, Function<T, String> text) {

  static <T> Field<T> of(Column<T> column, String name, String type) {
    return new Field<>(column, name, type, "null", String::valueOf);
  }

  Field<T> orElse(String sql) {
    return new Field<>(column, name, type, sql, text);
  }

  Field<T> as(Function<T, String> copied) {
    return new Field<>(column, name, type, blank, copied);
  }

  /** What the row wants the register to hold. */
  String incoming() {
    return blank.equals("null") ? "s." + name : "coalesce(s." + name + ", " + blank + ")";
  }

  String copied(SheetRow row) {
    return row.value(column).map(text).orElse(null);
  }
}
