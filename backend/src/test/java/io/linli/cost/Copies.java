package io.linli.cost;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Makes a table big: copies of a row that the service itself has made, so that each is as valid.
 * Written past all policies, as only the database's superuser can.
 */
final class Copies implements AutoCloseable {
  private final Connection superuser;

  private Copies(Connection superuser) {
    this.superuser = superuser;
  }

  static Copies open() throws SQLException {
    String url = ConfigProvider.getConfig().getValue("linli.database.url", String.class);
    return new Copies(DriverManager.getConnection(url, "postgres", ""));
  }

  /**
   * Copies one row.
   *
   * @param changes what differs: pairs for {@code jsonb_build_object}, in the words of the source
   * @param source a from clause; each of its rows makes a copy
   */
  Copies of(String table, UUID id, String changes, String source) throws SQLException {
    return run(
        """
        insert into %1$s select copy.* from %1$s original, %4$s,
          lateral jsonb_populate_record(original, jsonb_build_object(%3$s)) copy
         where original.id = '%2$s'
        """
            .formatted(table, id, changes, source));
  }

  Copies run(String sql) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
    return this;
  }

  /** The id of one row. */
  UUID first(String from) throws SQLException {
    return UUID.fromString(read("select id from " + from + " limit 1").iterator().next());
  }

  /** How many rows of a table lie in an area. */
  long count(String table, String areaCode) throws SQLException {
    return Long.parseLong(
        read("select count(*) from %s where area_code like '%s%%'".formatted(table, areaCode))
            .iterator()
            .next());
  }

  /** The first column of every row. */
  Set<String> read(String sql) throws SQLException {
    Set<String> values = new TreeSet<>();
    try (Statement statement = superuser.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  @Override
  public void close() throws SQLException {
    superuser.close();
  }
}
