package io.linli.bench.transfer;

import io.linli.bench.work.Binding;
import io.linli.bench.work.Session;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Reads the rows of an export and does nothing with them. */
final class CursorLimit {

  private static final int ROWS_AT_ONCE = 1_000;

  /** What {@code HouseholdExport} and {@code RegisterExporter} select. */
  private static final String SELECT =
      "select c.code, b.code, u.code, h.room_number, h.floor, h.floor_area, h.use,"
          + " h.ownership_kind, o.owner_name, o.owner_telephone, o.owner_identity_number,"
          + " o.occupant_name, o.occupant_telephone, o.occupant_relation"
          + " from community c join building b on b.community_id = c.id"
          + " join household h on h.building_id = b.id and h.community_id = b.community_id"
          + " left join unit u on u.id = h.unit_id and u.community_id = h.community_id"
          + " left join (select household_id, community_id,"
          + " string_agg(name_masked, '、' order by id) filter (where kind = 'OWNER')"
          + " as owner_name,"
          + " string_agg(telephone_masked, '、' order by id) filter (where kind = 'OWNER')"
          + " as owner_telephone,"
          + " string_agg(identity_masked, '、' order by id) filter (where kind = 'OWNER')"
          + " as owner_identity_number,"
          + " string_agg(name_masked, '、' order by id) filter (where kind = 'OCCUPANT')"
          + " as occupant_name,"
          + " string_agg(telephone_masked, '、' order by id) filter (where kind = 'OCCUPANT')"
          + " as occupant_telephone,"
          + " string_agg(relation, '、' order by id) filter (where kind = 'OCCUPANT')"
          + " as occupant_relation"
          + " from occupant where valid_until is null group by household_id, community_id) o"
          + " on o.household_id = h.id and o.community_id = h.community_id"
          + " where c.area_code >= ? and c.area_code < ?"
          + " order by c.area_code, c.code, b.code, u.code, h.room_number";

  private final String url;
  private final String password;

  CursorLimit(String url, String password) {
    this.url = url;
    this.password = password;
  }

  /**
   * Reads what a caller sees.
   *
   * @return how many rows there are, and how long it takes
   */
  Reading read(Session session) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "linli_app", password)) {
      connection.setAutoCommit(false);
      long begun = System.nanoTime();
      bind(connection, session.binding());
      int rows = 0;
      try (PreparedStatement select = connection.prepareStatement(SELECT)) {
        select.setFetchSize(ROWS_AT_ONCE);
        select.setString(1, "");
        select.setString(2, ":");
        try (ResultSet row = select.executeQuery()) {
          int columns = row.getMetaData().getColumnCount();
          while (row.next()) {
            for (int c = 1; c <= columns; c++) {
              row.getString(c);
            }
            rows++;
          }
        }
      }
      connection.commit();
      return new Reading(rows, Duration.ofNanos(System.nanoTime() - begun));
    }
  }

  /** What was read. */
  record Reading(int rows, Duration took) {}

  private static void bind(Connection connection, Binding caller) throws SQLException {
    try (PreparedStatement bind =
            connection.prepareStatement(
                "select set_config('role', ?, true), set_config('linli.tenant', ?, true),"
                    + " set_config('linli.area', ?, true)");
        Statement plan = connection.createStatement()) {
      bind.setString(1, caller.role());
      bind.setString(2, caller.tenant().toString());
      bind.setString(3, caller.area());
      bind.execute();
      plan.execute("set local enable_nestloop = off");
      plan.execute("set local enable_mergejoin = off");
    }
  }
}
