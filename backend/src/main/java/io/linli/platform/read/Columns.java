package io.linli.platform.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads columns that may be null, or that JDBC has no method for; null stays null. */
public final class Columns {
  private Columns() {}

  public static UUID uuid(ResultSet row, int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  public static Integer integer(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  public static Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  /** An array of ids; empty when it has none. */
  public static List<UUID> uuids(ResultSet row, int column) throws SQLException {
    return List.of((UUID[]) row.getArray(column).getArray());
  }

  /** The constant of an enum that a column names. */
  public static <E extends Enum<E>> E choice(ResultSet row, int column, Class<E> type)
      throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }
}
