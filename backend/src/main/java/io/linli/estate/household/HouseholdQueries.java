package io.linli.estate.household;

import io.linli.estate.HouseholdUse;
import io.linli.estate.OwnershipKind;
import io.linli.platform.page.PageRequest;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads households as they are shown. */
@ApplicationScoped
class HouseholdQueries {
  /**
   * Codes come by sub-selects, so that a page costs its rows, whatever the planner expects; by id
   * alone, which is unique, so that no index by community tempts it.
   */
  private static final String SELECT =
      "select h.id, h.community_id, h.area_code, h.building_id,"
          + " (select code from building where id = h.building_id), h.unit_id,"
          + " (select code from unit where id = h.unit_id),"
          + " h.room_number, h.floor, h.floor_area, h.use, h.ownership_kind, h.version from ";

  private static final UUID FIRST = new UUID(0, 0);

  private final Reads reads;

  HouseholdQueries(Reads reads) {
    this.reads = reads;
  }

  HouseholdResponse get(UUID id) {
    return reads.one(Read.of(HouseholdQueries::row).sql(SELECT + "household h where h.id = ?", id));
  }

  /**
   * One row more than the page, in the order of the index that the caller's policy uses.
   *
   * @param byArea in the order of area code and id, otherwise of id
   */
  List<HouseholdResponse> page(
      PageRequest page, boolean byArea, UUID communityId, UUID buildingId) {
    Read<HouseholdResponse> read =
        Read.of(HouseholdQueries::row).sql(SELECT + "(select * from household where ");
    if (byArea) {
      read.sql("(area_code, id) > (?, ?)", page.after(0, ""), page.after(1, FIRST));
    } else {
      read.sql("id > ?", page.after(0, FIRST));
    }
    String order = byArea ? "area_code, id" : "id";
    read.when(communityId, " and community_id = ?")
        .when(buildingId, " and building_id = ?")
        .sql(" order by " + order + " limit ?) h order by " + order, page.fetch());
    return reads.list(read);
  }

  private static HouseholdResponse row(ResultSet row) throws SQLException {
    return new HouseholdResponse(
        Columns.uuid(row, 1),
        Columns.uuid(row, 2),
        row.getString(3),
        Columns.uuid(row, 4),
        row.getString(5),
        Columns.uuid(row, 6),
        row.getString(7),
        row.getString(8),
        Columns.integer(row, 9),
        row.getBigDecimal(10),
        Columns.choice(row, 11, HouseholdUse.class),
        Columns.choice(row, 12, OwnershipKind.class),
        row.getLong(13));
  }
}
