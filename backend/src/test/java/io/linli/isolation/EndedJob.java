package io.linli.isolation;

import io.linli.testkit.Tenants.Party;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A job that has ended with a file, written straight into the database: no operation gives one at
 * once.
 */
final class EndedJob {

  private EndedJob() {}

  static UUID of(Party party) {
    UUID file = UUID.randomUUID();
    UUID job = UUID.randomUUID();
    byte[] content = "secret".getBytes(StandardCharsets.UTF_8);
    try (Connection connection = Trail.superuser()) {
      run(
          connection,
          "insert into stored_file (id, tenant_id, name, media_type, size_bytes)"
              + " values (?, ?, 'result.csv', 'text/csv', ?)",
          file,
          party.id(),
          content.length);
      run(
          connection,
          "insert into stored_file_chunk (file_id, tenant_id, position, content) values (?, ?, 0, ?)",
          file,
          party.id(),
          content);
      run(
          connection,
          "insert into job (id, tenant_id, subject, capacity, roles, kind, language, parameters,"
              + " status, result_file_id, finished_at)"
              + " values (?, ?, ?, 'OPERATOR', '{}', 'isolation', 'zh-CN', '{}', 'SUCCEEDED', ?, now())",
          job,
          party.id(),
          party.subject(),
          file);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return job;
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
