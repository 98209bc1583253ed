package io.linli.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A real PostgreSQL server on loopback, with the roles and the database of a real installation. */
public final class EmbeddedDatabase implements AutoCloseable {
  /** Password of both logins; the server listens on loopback only. */
  public static final String PASSWORD = "linli";

  private static final Path ROLES = Path.of("..", "deploy", "database", "roles.sql");

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final EmbeddedPostgres server;

  private EmbeddedDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts a server whose data is thrown away. */
  public static EmbeddedDatabase startForTests() {
    try {
      EmbeddedDatabase database =
          new EmbeddedDatabase(
              traceable(EmbeddedPostgres.builder().setServerConfig("max_connections", "200"))
                  .start());
      database.install(Files.readString(ROLES));
      return database;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("The embedded database did not start", e);
    }
  }

  /**
   * What {@link DatabaseTrace} needs: a log of one file that says what runs, once it is told to.
   */
  private static EmbeddedPostgres.Builder traceable(EmbeddedPostgres.Builder server) {
    return server
        .setServerConfig("shared_preload_libraries", "auto_explain")
        .setServerConfig("logging_collector", "on")
        .setServerConfig("log_destination", "jsonlog")
        .setServerConfig("log_rotation_age", "0")
        .setServerConfig("log_rotation_size", "0");
  }

  public String jdbcUrl() {
    return jdbcUrl("linli");
  }

  /** A further database on the same server: empty, or what another one is at the moment. */
  public String copyOf(String template, String name) throws SQLException {
    asSuperuser(
        "postgres", "create database %s owner linli_owner template %s".formatted(name, template));
    return jdbcUrl(name);
  }

  /** Runs a statement that no policy and no right holds back. */
  public void asSuperuser(String database, String sql) throws SQLException {
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Makes the server check passwords of both logins, which it trusts otherwise; waits for that. */
  public void askForPasswords() throws SQLException {
    asSuperuser(
        "postgres",
        """
        do $$ begin execute format('copy (values (%L), (%L), (%L)) to %L',
          'host all linli_app,linli_owner all scram-sha-256', 'host all all all trust',
          'local all all trust', current_setting('hba_file')); end $$;
        select pg_reload_conf()""");
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (letsInWithAnyPassword()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("The server still trusts everybody");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private boolean letsInWithAnyPassword() {
    try (Connection connection = DriverManager.getConnection(jdbcUrl(), "linli_app", "any")) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Runs the script of the roles once more, as an upgrade does. */
  public void installRolesAgain() throws IOException, SQLException {
    asSuperuser("postgres", Files.readString(ROLES));
  }

  /** Where clients find a further database on it. */
  public String jdbcUrl(String name) {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
  }

  private void install(String roles) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(roles);
      statement.execute("alter role linli_owner password '" + PASSWORD + "'");
      statement.execute("alter role linli_app password '" + PASSWORD + "'");
      statement.execute("create database linli owner linli_owner");
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new IllegalStateException("The embedded database did not stop", e);
    }
  }
}
