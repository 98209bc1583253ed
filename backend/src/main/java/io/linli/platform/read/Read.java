package io.linli.platform.read;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One select with its parameters and the way its rows become values. Texts are constants and
 * parameters are bound, never written into the text.
 */
public final class Read<T> {
  private final RowReader<T> row;
  private final StringBuilder sql = new StringBuilder(512);
  private final List<Object> parameters = new ArrayList<>();

  private Read(RowReader<T> row) {
    this.row = row;
  }

  /** Makes a value of a row. */
  @FunctionalInterface
  public interface RowReader<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** A select whose rows are read in the given way; its text follows with {@link #sql}. */
  public static <T> Read<T> of(RowReader<T> row) {
    return new Read<>(row);
  }

  /** Adds text, with a parameter for each question mark in it. */
  public Read<T> sql(String text, Object... values) {
    sql.append(text);
    Collections.addAll(parameters, values);
    return this;
  }

  /** Adds text with one parameter, unless the parameter is null. */
  public Read<T> when(Object value, String text) {
    return value == null ? this : sql(text, value);
  }

  String text() {
    return sql.toString();
  }

  int bind(PreparedStatement statement, int first) throws SQLException {
    int index = first;
    for (Object parameter : parameters) {
      statement.setObject(index++, parameter);
    }
    return index;
  }

  List<T> rows(ResultSet result) throws SQLException {
    List<T> rows = new ArrayList<>();
    while (result.next()) {
      rows.add(row.of(result));
    }
    return rows;
  }
}
