package io.linli.isolation;

import io.linli.platform.caller.Capacity;
import io.linli.testkit.EmbeddedDatabase;
import io.linli.testkit.Tenants.Party;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The service's own login, bound to a caller as the service binds it; whatever is written is rolled
 * back.
 */
final class AppLogin implements AutoCloseable {

  private static final String BIND =
      "select set_config('role', ?, true), set_config('linli.tenant', ?, true),"
          + " set_config('linli.area', ?, true), set_config('linli.subject', ?, true)";

  private final Connection connection;

  private AppLogin(Connection connection) {
    this.connection = connection;
  }

  /** Signed in, bound to nobody. */
  static AppLogin unbound() throws SQLException {
    String url = ConfigProvider.getConfig().getValue("linli.database.url", String.class);
    Connection connection =
        DriverManager.getConnection(url, "linli_app", EmbeddedDatabase.PASSWORD);
    connection.setAutoCommit(false);
    return new AppLogin(connection);
  }

  static AppLogin boundTo(Party party, Capacity capacity) throws SQLException {
    AppLogin login = unbound();
    try (PreparedStatement bind = login.connection.prepareStatement(BIND)) {
      bind.setString(1, capacity.databaseRole());
      bind.setString(2, party.id().toString());
      bind.setString(3, party.areaCode() == null ? "" : party.areaCode());
      bind.setString(4, party.subject());
      bind.execute();
    }
    return login;
  }

  /** Bound to a person, with what the directory finds for it. */
  static AppLogin boundToPerson(Party person, Capacity capacity) throws SQLException {
    AppLogin login = unbound();
    login.read("select set_config('role', 'linli_directory', true)");
    String mine = "from residency where subject = '%s' and status = 'ACTIVE'";
    login.read(
        ("select set_config('linli.households', coalesce(array_agg(household_id)::text, ''), true),"
                + " set_config('linli.buildings', coalesce(array_agg(building_id)::text, ''), true),"
                + " set_config('linli.communities', coalesce(array_agg(community_id)::text, ''), true) "
                + mine)
            .formatted(person.subject()));
    login.read(
        "select set_config('role', '%s', true), set_config('linli.subject', '%s', true)"
            .formatted(capacity.databaseRole(), person.subject()));
    return login;
  }

  /** The first column of every row. */
  List<String> read(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  /** How many rows a statement changed. */
  int write(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
