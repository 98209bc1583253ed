package io.linli.bench;

import io.linli.bench.transfer.TransferBench;
import io.linli.bench.work.Fresh;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Takes away what a run has written, so that the next one finds the same data. */
final class Leftovers {

  private static final List<String> OF_ESTATES =
      List.of(
          "occupant",
          "household",
          "unit",
          "building",
          "management_period",
          "community_have",
          "community_count",
          "community_card");

  private Leftovers() {}

  static void remove(DataSource superuser) throws SQLException {
    try (Connection connection = superuser.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "delete from household where starts_with(room_number, '" + Fresh.ROOM_PREFIX + "')");
      // Nothing of the imported estates is left, so no trigger has anything to keep.
      statement.execute("set local session_replication_role = replica");
      String imported =
          "(select id from community where starts_with(code, '" + TransferBench.PREFIX + "'))";
      for (String table : OF_ESTATES) {
        statement.execute("delete from " + table + " where community_id in " + imported);
      }
      statement.execute("delete from community where id in " + imported);
      statement.execute("truncate audit_entry, job, stored_file, stored_file_chunk");
      connection.commit();
    }
  }
}
