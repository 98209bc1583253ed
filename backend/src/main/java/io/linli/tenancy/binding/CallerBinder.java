package io.linli.tenancy.binding;

import io.agroal.api.AgroalPoolInterceptor;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.jboss.logging.MDC;

/**
 * Binds each transaction to its caller: the one place where the database learns for whom it works.
 * Role and settings are local to the transaction and travel in one round trip. Without a caller, or
 * outside a transaction, no connection is handed out.
 */
@Singleton
class CallerBinder implements AgroalPoolInterceptor {
  private static final String BIND =
      "select set_config('role', ?, true), set_config('linli.tenant', ?, true),"
          + " set_config('linli.area', ?, true), set_config('linli.subject', ?, true),"
          + " set_config('linli.request', ?, true)";

  private final CallerContext callers;

  CallerBinder(CallerContext callers) {
    this.callers = callers;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    try {
      if (connection.getAutoCommit()) {
        throw new IllegalStateException("The database is used outside a transaction");
      }
      bind(connection, callers.get());
    } catch (SQLException e) {
      throw new IllegalStateException("The caller could not be bound", e);
    }
  }

  private static void bind(Connection connection, Caller caller) throws SQLException {
    try (PreparedStatement bind = connection.prepareStatement(BIND)) {
      bind.setString(1, caller.capacity().databaseRole());
      bind.setString(2, Objects.toString(caller.tenantId(), ""));
      bind.setString(3, Objects.toString(caller.areaCode(), ""));
      bind.setString(4, caller.subject());
      bind.setString(5, Objects.toString(MDC.get("requestId"), ""));
      bind.execute();
    }
  }
}
