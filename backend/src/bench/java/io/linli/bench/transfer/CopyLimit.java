package io.linli.bench.transfer;

import com.github.f4b6a3.uuid.UuidCreator;
import io.linli.bench.town.RowSink;
import io.linli.bench.transfer.Rooms.Room;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** COPY of the rows of an import into the same tables, with all their indexes and triggers. */
final class CopyLimit {

  private static final String PLACE = "community_id, tenant_id, area_code";

  private static final List<String> TABLES = List.of("unit", "household", "occupant");

  private final DataSource superuser;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, UUID> units = new HashMap<>();

  CopyLimit(DataSource superuser) {
    this.superuser = superuser;
  }

  /** Where a room belongs. */
  private record Place(UUID building, UUID community, UUID tenant, String areaCode) {}

  /**
   * Copies rooms into buildings that are there; what is copied is made before.
   *
   * @param audited whether each row leaves an audit entry, as those of the service do
   */
  Duration copy(Rooms rooms, boolean audited) throws SQLException, IOException {
    try (Connection connection = superuser.getConnection();
        Statement statement = connection.createStatement()) {
      findPlaces(connection, rooms.prefix());
      ByteArrayOutputStream unitRows = new ByteArrayOutputStream();
      ByteArrayOutputStream householdRows = new ByteArrayOutputStream();
      ByteArrayOutputStream ownerRows = new ByteArrayOutputStream();
      make(rooms, new RowSink(unitRows), new RowSink(householdRows), new RowSink(ownerRows));
      connection.setAutoCommit(false);
      for (String table : TABLES) {
        String action = audited ? "enable" : "disable";
        statement.execute("alter table " + table + " " + action + " trigger audit_insert");
      }
      long begun = System.nanoTime();
      copy(connection, "unit (id, " + PLACE + ", building_id, code)", unitRows);
      copy(
          connection,
          "household (id, "
              + PLACE
              + ", building_id, unit_id, room_number, floor, floor_area, use, ownership_kind)",
          householdRows);
      copy(
          connection,
          "occupant (id, " + PLACE + ", household_id, kind, name, telephone, valid_from)",
          ownerRows);
      for (String table : TABLES) {
        statement.execute("alter table " + table + " enable trigger audit_insert");
      }
      connection.commit();
      return Duration.ofNanos(System.nanoTime() - begun);
    }
  }

  private void findPlaces(Connection connection, String prefix) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select c.code, b.code, b.id, c.id, c.tenant_id, c.area_code from community c"
                + " join building b on b.community_id = c.id where starts_with(c.code, ?)")) {
      select.setString(1, prefix);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          places.put(
              row.getString(1) + "/" + row.getString(2),
              new Place(
                  row.getObject(3, UUID.class),
                  row.getObject(4, UUID.class),
                  row.getObject(5, UUID.class),
                  row.getString(6)));
        }
      }
    }
  }

  private void make(Rooms rooms, RowSink unitRows, RowSink householdRows, RowSink ownerRows) {
    rooms.stream()
        .forEach(
            room -> {
              try {
                make(room, unitRows, householdRows, ownerRows);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private void make(Room room, RowSink unitRows, RowSink householdRows, RowSink ownerRows)
      throws IOException {
    String key = room.community() + "/" + room.building();
    Place place = places.get(key);
    UUID unit = units.get(key + "/" + room.unit());
    if (unit == null) {
      unit = UuidCreator.getTimeOrderedEpoch();
      units.put(key + "/" + room.unit(), unit);
      unitRows.row(
          unit, place.community(), place.tenant(), place.areaCode(), place.building(), room.unit());
    }
    UUID household = UuidCreator.getTimeOrderedEpoch();
    householdRows.row(
        household,
        place.community(),
        place.tenant(),
        place.areaCode(),
        place.building(),
        unit,
        room.number(),
        room.floor(),
        "86.50",
        "RESIDENTIAL",
        "COMMODITY");
    ownerRows.row(
        UuidCreator.getTimeOrderedEpoch(),
        place.community(),
        place.tenant(),
        place.areaCode(),
        household,
        "OWNER",
        room.ownerName(),
        room.ownerTelephone(),
        "2026-11-20");
  }

  private static void copy(Connection connection, String into, ByteArrayOutputStream rows)
      throws SQLException, IOException {
    try (OutputStream out =
        new BufferedOutputStream(RowSink.copyInto(connection.unwrap(PGConnection.class), into))) {
      rows.writeTo(out);
    }
  }
}
