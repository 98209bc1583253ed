package io.linli.news.delivery;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transactions of the service's own, in which nobody's names are seen. */
@ApplicationScoped
public class Workers {
  private final DataSource database;
  private final CallerContext callers;

  Workers(DataSource database, CallerContext callers) {
    this.database = database;
    this.callers = callers;
  }

  /** Runs statements in a transaction of their own. */
  public <T> T call(Statements<T> statements) {
    return callers.callAs(
        Caller.service(Capacity.WORKER),
        () -> QuarkusTransaction.requiringNew().call(() -> execute(statements)));
  }

  private <T> T execute(Statements<T> statements) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return statements.execute(connection);
    }
  }

  /** What is done on one connection. */
  public interface Statements<T> {
    T execute(Connection connection) throws SQLException;
  }
}
