package io.linli.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Looks into the database of the service under test past all policies, or changes what is there.
 */
public final class Superuser {
  private Superuser() {}

  /** Runs a statement and returns the first column of its first row, null when it has none. */
  public static Object run(String sql, Object... parameters) {
    String url = ConfigProvider.getConfig().getValue("linli.database.url", String.class);
    try (Connection superuser = DriverManager.getConnection(url, "postgres", "");
        PreparedStatement statement = superuser.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.execute() ? first(statement) : null;
    } catch (SQLException e) {
      throw new IllegalStateException("The statement failed: " + sql, e);
    }
  }

  private static Object first(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.getResultSet()) {
      return rows.next() ? rows.getObject(1) : null;
    }
  }
}
