package io.linli.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL server on loopback, with the roles and the database of a real installation. */
public final class EmbeddedDatabase implements AutoCloseable {
  /** Password of both logins; the server listens on loopback only. */
  public static final String PASSWORD = "linli";

  private static final Path ROLES = Path.of("..", "deploy", "database", "roles.sql");

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
