package io.linli.tenancy.binding;

import io.agroal.api.AgroalPoolInterceptor;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Binds each transaction to its caller, as {@link BoundReads} does for reads outside of one.
 * Without a caller, or outside a transaction, no connection is handed out.
 */
@Singleton
class CallerBinder implements AgroalPoolInterceptor {
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
    CallerBinding binding = CallerBinding.of(caller);
    try (PreparedStatement bind = connection.prepareStatement(binding.text())) {
      binding.set(bind, 1, caller);
      bind.execute();
    }
  }
}
