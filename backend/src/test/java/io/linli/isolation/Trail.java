package io.linli.isolation;

import io.linli.testkit.Tenants.Party;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Looks past every policy, as only the database's superuser can, to see whether something was
 * written.
 */
final class Trail {

  private Trail() {}

  /** How many changes the audit trail holds for these parties. */
  static long changesOf(Party... parties) {
    try (Connection connection = superuser();
        PreparedStatement count =
            connection.prepareStatement(
                "select count(*) from audit_entry where tenant_id = any (?)")) {
      Array tenants =
          connection.createArrayOf("uuid", Stream.of(parties).map(Party::id).toArray(UUID[]::new));
      count.setArray(1, tenants);
      try (ResultSet result = count.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Connection superuser() throws SQLException {
    String url = ConfigProvider.getConfig().getValue("linli.database.url", String.class);
    return DriverManager.getConnection(url, "postgres", "");
  }
}
