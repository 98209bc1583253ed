package io.linli.tenancy.binding;

import io.linli.platform.caller.Caller;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.jboss.logging.MDC;

/**
 * The statement that tells the database for whom it works: the role of the caller's capacity, and
 * what the policies ask for. Role and settings are local to the transaction, so they can neither
 * leak into the next one nor outlive it.
 */
final class CallerBinding {
  /** Takes {@link #PARAMETERS} parameters. */
  static final String SQL =
      "select set_config('role', ?, true), set_config('linli.tenant', ?, true),"
          + " set_config('linli.area', ?, true), set_config('linli.subject', ?, true),"
          + " set_config('linli.request', ?, true)";

  private static final int PARAMETERS = 5;

  private CallerBinding() {}

  /**
   * Sets the parameters.
   *
   * @param first index of the first one
   * @return index of what follows them
   */
  static int set(PreparedStatement statement, int first, Caller caller) throws SQLException {
    statement.setString(first, caller.capacity().databaseRole());
    statement.setString(first + 1, Objects.toString(caller.tenantId(), ""));
    statement.setString(first + 2, Objects.toString(caller.areaCode(), ""));
    statement.setString(first + 3, caller.subject());
    statement.setString(first + 4, Objects.toString(MDC.get("requestId"), ""));
    return first + PARAMETERS;
  }
}
