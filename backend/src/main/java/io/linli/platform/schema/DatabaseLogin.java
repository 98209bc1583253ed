package io.linli.platform.schema;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A login of the database, used once at the start.
 *
 * @param url the JDBC URL of the database
 * @param user the role that signs in
 * @param password of that role
 */
public record DatabaseLogin(String url, String user, String password) {
  private static final int PATIENCE_SECONDS = 10;

  Connection connect() throws SQLException {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(url);
    database.setUser(user);
    database.setPassword(password);
    database.setConnectTimeout(PATIENCE_SECONDS);
    database.setLoginTimeout(PATIENCE_SECONDS);
    return database.getConnection();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return user + " at " + url;
  }
}
