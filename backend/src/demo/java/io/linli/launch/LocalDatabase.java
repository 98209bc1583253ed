package io.linli.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A real PostgreSQL server that keeps its data between runs and loses nothing that it has
 * committed. Roles and database are those that a production start needs too, made from the same
 * script.
 */
public final class LocalDatabase implements AutoCloseable {

  private static final String NAME = "linli";

  private final EmbeddedPostgres server;

  private LocalDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * Starts the server and makes roles and database where they are missing.
   *
   * @throws IOException when the server doesn't start
   * @throws SQLException when it refuses the roles or the database
   */
  public static LocalDatabase start(LaunchSettings settings, LocalSecrets secrets)
      throws IOException, SQLException {
    Path log = settings.data().resolve("postgresql.log");
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(settings.data().resolve("postgresql"))
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on")
            .setOutputRedirector(Redirect.appendTo(log.toFile()))
            .setErrorRedirector(Redirect.appendTo(log.toFile()))
            .start();
    LocalDatabase database = new LocalDatabase(server);
    try {
      database.prepare(Files.readString(settings.roles()), secrets);
    } catch (IOException | SQLException e) {
      database.close();
      throw e;
    }
    return database;
  }

  /** Where clients find it. */
  public String jdbcUrl() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
  }

  /** Connections that no policy holds back: for loading data, never for a caller's work. */
  public DataSource superuser() {
    return server.getDatabase("postgres", NAME);
  }

  private void prepare(String roles, LocalSecrets secrets) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      boolean fresh = !exists(statement, "select 1 from pg_roles where rolname = 'linli_owner'");
      // Says only what is missing: an older installation may lack roles of this release.
      statement.execute(roles);
      if (fresh) {
        for (String login : new String[] {"owner", "app"}) {
          String password = secrets.get("database." + login + ".password");
          statement.execute("alter role linli_" + login + " password '" + password + "'");
        }
      }
      if (!exists(statement, "select 1 from pg_database where datname = 'linli'")) {
        statement.execute("create database linli owner linli_owner");
      }
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The database server could not be ended", e);
    }
  }
}
