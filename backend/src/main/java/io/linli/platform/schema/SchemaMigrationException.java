package io.linli.platform.schema;

import java.sql.SQLException;

/** A change of the schema failed. */
public final class SchemaMigrationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String UNDEFINED_OBJECT = "42704";

  SchemaMigrationException(Throwable cause) {
    super("The schema could not be migrated: " + cause.getMessage(), cause);
  }

  /** Whether it failed because the server hasn't the roles that this release needs. */
  public boolean isForLackOfARole() {
    Throwable cause = getCause();
    while (cause != null) {
      if (cause instanceof SQLException refused
          && UNDEFINED_OBJECT.equals(refused.getSQLState())
          && String.valueOf(refused.getMessage()).contains("\"linli_")) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
