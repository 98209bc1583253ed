package io.linli.bench.town;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Loads a town into an empty database by COPY, in one transaction. Audit entries are left out:
 * nobody did this. All other triggers run.
 */
public final class TownLoader {

  private static final int BUFFER = 1 << 16;

  private static final String AUDIT_TRIGGERS =
      "select 1 from pg_trigger where tgname = 'audit_insert' and tgrelid = '%s'::regclass";

  private final Connection superuser;

  public TownLoader(Connection superuser) {
    this.superuser = superuser;
  }

  /** What is loaded, or null. */
  public String loaded() throws SQLException {
    try (Statement statement = superuser.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select shobj_description(oid, 'pg_database') from pg_database"
                    + " where datname = current_database()")) {
      return row.next() ? row.getString(1) : null;
    }
  }

  /**
   * Loads it, and tells the planner.
   *
   * @throws SQLException when the database refuses, nothing is loaded then
   */
  public void load(Town town) throws SQLException, IOException {
    List<Table> tables = new ArrayList<>(new TenantTables(town).all());
    tables.addAll(new EstateTables(town).all());
    tables.addAll(new HouseholdTables(town).all());
    tables.addAll(new RoundTables(town).all());
    superuser.setAutoCommit(false);
    try (Statement statement = superuser.createStatement()) {
      for (Table table : tables) {
        copyUnaudited(statement, table);
      }
      statement.execute("comment on database linli is '" + town.signature() + "'");
      superuser.commit();
    } finally {
      superuser.rollback();
      superuser.setAutoCommit(true);
    }
    settle();
  }

  /** Leaves nothing to do in the background while something is measured. */
  public void settle() throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute("vacuum (analyze)");
      statement.execute("checkpoint");
    }
  }

  private void copyUnaudited(Statement statement, Table table) throws SQLException, IOException {
    boolean audited;
    try (ResultSet row = statement.executeQuery(AUDIT_TRIGGERS.formatted(table.name()))) {
      audited = row.next();
    }
    if (audited) {
      statement.execute("alter table " + table.name() + " disable trigger audit_insert");
    }
    copy(table);
    if (audited) {
      statement.execute("alter table " + table.name() + " enable trigger audit_insert");
    }
  }

  private void copy(Table table) throws SQLException, IOException {
    String into = table.name() + " (" + table.columns() + ")";
    try (OutputStream out =
        new BufferedOutputStream(
            RowSink.copyInto(superuser.unwrap(PGConnection.class), into), BUFFER)) {
      table.rows().write(new RowSink(out));
    }
  }
}
