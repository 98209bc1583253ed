package io.linli.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the database itself says about tables, policies, rights and roles. */
final class Catalogue {

  /** Of the service under test now; it is asked thousands of times. */
  private static Connection kept;

  private static String keptUrl;

  private Catalogue() {}

  /** Tables of the service, without those of the migration tool. */
  static List<String> tables() {
    return names(
        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
            + " and relname not like 'databasechangelog%' order by relname");
  }

  static List<String> tablesWith(String column) {
    return names(
        "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
            + " where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')"
            + " and a.attname = '%s' and not a.attisdropped order by 1".formatted(column));
  }

  /** The first column of every row. */
  static List<String> names(String sql) {
    return rows(sql).stream().map(row -> row.values().iterator().next()).toList();
  }

  /** Rows by column name, looked up as the superuser. */
  static List<Map<String, String>> rows(String sql) {
    try (Statement statement = superuser().createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<Map<String, String>> rows = new ArrayList<>();
      ResultSetMetaData columns = result.getMetaData();
      while (result.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          row.put(columns.getColumnName(i), result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static synchronized Connection superuser() throws SQLException {
    String url = ConfigProvider.getConfig().getValue("linli.database.url", String.class);
    if (!url.equals(keptUrl)) {
      kept = Trail.superuser();
      keptUrl = url;
    }
    return kept;
  }
}
