package io.linli.platform.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs statements that see to a batch and return a row for each of it. */
@ApplicationScoped
public class BatchStatements {
  private final DataSource database;

  BatchStatements(DataSource database) {
    this.database = database;
  }

  /** Sees what was done. */
  @FunctionalInterface
  public interface RowSeer {
    void see(ResultSet row) throws SQLException;
  }

  /**
   * Runs a statement within the transaction.
   *
   * @param seer is shown each row that it returns
   * @return how many rows that were
   */
  public int each(String sql, RowSeer seer, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      int seen = 0;
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          seer.see(row);
          seen++;
        }
      }
      return seen;
    } catch (SQLException e) {
      throw new IllegalStateException("A statement of the service itself failed", e);
    }
  }
}
