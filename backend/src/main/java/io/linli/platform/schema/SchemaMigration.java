package io.linli.platform.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings the schema of a database to what this build needs, with the login of its owner. */
public final class SchemaMigration {
  private static final String CHANGE_LOG = "db/changelog/db.changelog.xml";

  /** Says "linli" to nobody else who uses advisory locks in this database. */
  private static final long LOCK = 0x6c696e6c69L;

  /** Nothing is reported to anybody, and progress goes to the log. */
  private static final Map<String, Object> QUIET =
      Map.of(Scope.Attr.ui.name(), new LoggerUIService(), "liquibase.analytics.enabled", false);

  private SchemaMigration() {}

  /**
   * Applies the changes that a database lacks, one after another, each in a transaction. Of several
   * that try at once one works and the others wait, then find nothing to do.
   *
   * @throws SchemaMigrationException when a change fails; those before it stay
   * @throws SQLException when the database lets the owner not in
   */
  public static void run(DatabaseLogin owner) throws SQLException {
    try (Connection connection = owner.connect()) {
      waitForOthers(connection);
      Scope.child(QUIET, () -> update(connection));
    } catch (SQLException e) {
      throw e;
    } catch (Exception e) {
      throw new SchemaMigrationException(e);
    }
  }

  /** Held by the session, so it ends with whoever holds it, however that ends. */
  private static void waitForOthers(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(?)")) {
      lock.setLong(1, LOCK);
      lock.execute();
    }
  }

  private static void update(Connection connection) throws Exception {
    Database database =
        DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
    try (Liquibase changes =
        new Liquibase(CHANGE_LOG, new ClassLoaderResourceAccessor(), database)) {
      // Whoever wrote this lock into its table and died can't release it; nobody else holds ours.
      changes.forceReleaseLocks();
      changes.setShowSummary(UpdateSummaryEnum.OFF);
      changes.update(new Contexts(), new LabelExpression());
    }
  }
}
