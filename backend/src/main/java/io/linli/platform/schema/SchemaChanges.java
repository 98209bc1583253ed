package io.linli.platform.schema;

import io.linli.platform.caller.Capacity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The changes of the schema that this build knows, held against those that a database has had. A
 * database may have more: a later release runs its migration while replicas of this one still
 * serve.
 */
public final class SchemaChanges {
  private static final String INDEX = "/db/schema-changes.txt";

  /** The login has no rights of its own, so it asks as the one who looks callers up. */
  private static final String APPLIED =
      "select set_config('role', '"
          + Capacity.DIRECTORY.databaseRole()
          + "', true); select id from applied_changes() as id";

  /** The function that tells came with a migration; before it nothing was told. */
  private static final String UNDEFINED_FUNCTION = "42883";

  private SchemaChanges() {}

  /** The ids of all changes that this build knows, folder by folder. */
  public static List<String> known() {
    try (InputStream index = SchemaChanges.class.getResourceAsStream(INDEX);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The list of schema changes can't be read", e);
    }
  }

  /**
   * The known changes that a database lacks.
   *
   * @param login of the service, which can't change the schema
   * @throws SQLException when the database can't be asked
   */
  public static List<String> missing(DatabaseLogin login) throws SQLException {
    Set<String> applied = applied(login);
    return known().stream().filter(id -> !applied.contains(id)).toList();
  }

  private static Set<String> applied(DatabaseLogin login) throws SQLException {
    try (Connection connection = login.connect();
        PreparedStatement select = connection.prepareStatement(APPLIED)) {
      select.execute();
      select.getMoreResults();
      Set<String> ids = new HashSet<>();
      try (ResultSet rows = select.getResultSet()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
      return ids;
    } catch (SQLException e) {
      if (UNDEFINED_FUNCTION.equals(e.getSQLState())) {
        return Set.of();
      }
      throw e;
    }
  }
}
