package io.linli.bench.measure;

import io.linli.bench.work.Binding;
import io.linli.bench.work.Fresh;
import io.linli.bench.work.Sample;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A statement and the binding of its caller, prepared together and sent in one round trip. Outside
 * of an explicit transaction PostgreSQL runs what comes before one Sync as one transaction, so the
 * caller is bound for exactly this statement.
 */
final class BareStatement implements AutoCloseable {

  private static final String BIND =
      "select set_config('role', ?, true), set_config('linli.tenant', ?, true),"
          + " set_config('linli.area', ?, true), set_config('linli.subject', ?, true),"
          + " set_config('linli.request', ?, true); ";

  private static final int BOUND = 5;

  private final Connection connection;
  private final PreparedStatement statement;

  BareStatement(Connection connection, String sql) throws SQLException {
    this.connection = connection;
    this.statement = connection.prepareStatement(BIND + sql);
  }

  /**
   * Runs it.
   *
   * @return how many rows it reads or writes
   */
  int run(Sample sample) throws SQLException {
    Binding caller = sample.session().binding();
    statement.setString(1, caller.role());
    statement.setString(2, caller.tenant().toString());
    statement.setString(3, caller.area());
    statement.setString(4, "bench");
    statement.setString(5, "");
    for (int i = 0; i < sample.parameters().size(); i++) {
      statement.setObject(BOUND + 1 + i, Fresh.resolve(sample.parameters().get(i)));
    }
    statement.execute();
    return statement.getMoreResults() ? count() : statement.getUpdateCount();
  }

  private int count() throws SQLException {
    int count = 0;
    try (ResultSet rows = statement.getResultSet()) {
      while (rows.next()) {
        count++;
      }
    }
    return count;
  }

  /** Whether nothing of a caller is left on the connection, as it has to be between statements. */
  boolean isUnbound() throws SQLException {
    try (PreparedStatement look =
            connection.prepareStatement(
                "select current_setting('role') = 'none'"
                    + " and coalesce(current_setting('linli.tenant', true), '') = ''");
        ResultSet row = look.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      statement.close();
    }
  }
}
