package io.linli.bench.work;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Chooses records to ask for. */
final class Records {

  private final DataSource superuser;

  Records(DataSource superuser) {
    this.superuser = superuser;
  }

  /** What a row becomes. */
  interface Maker<T> {
    T make(ResultSet row) throws SQLException;
  }

  <T> List<T> read(String sql, Maker<T> maker) throws SQLException {
    List<T> records = new ArrayList<>();
    try (Connection connection = superuser.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        records.add(maker.make(row));
      }
    }
    return records;
  }
}
