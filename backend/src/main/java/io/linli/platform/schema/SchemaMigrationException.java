package io.linli.platform.schema;

/** A change of the schema failed. */
public final class SchemaMigrationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SchemaMigrationException(Throwable cause) {
    super("The schema could not be migrated: " + cause.getMessage(), cause);
  }
}
