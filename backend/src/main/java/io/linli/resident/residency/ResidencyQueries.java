package io.linli.resident.residency;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.PageRequest;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import io.linli.resident.ResidencyKind;
import io.linli.resident.ResidencyState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads residencies masked, for those who keep an estate. */
@ApplicationScoped
class ResidencyQueries {
  private static final String SELECT =
      "select r.id, r.community_id, r.building_id, r.household_id, (select room_number from"
          + " household where id = r.household_id), r.name_masked, r.kind, r.relation, r.status,"
          + " r.began_at, r.ended_at, r.version from residency r where ";
  private static final UUID FIRST = new UUID(0, 0);

  private final Reads reads;

  ResidencyQueries(Reads reads) {
    this.reads = reads;
  }

  ResidencyResponse get(UUID id) {
    return reads.one(Read.of(ResidencyQueries::row).sql(SELECT + "r.id = ?", id));
  }

  List<ResidencyResponse> page(PageRequest page, UUID householdId, UUID buildingId) {
    return reads.list(
        Read.of(ResidencyQueries::row)
            .sql(SELECT + "r.id > ?", page.after(0, FIRST))
            .when(householdId, " and r.household_id = ?")
            .when(buildingId, " and r.building_id = ?")
            .sql(" order by r.id limit ?", page.fetch()));
  }

  private static ResidencyResponse row(ResultSet row) throws SQLException {
    return new ResidencyResponse(
        Columns.uuid(row, 1),
        Columns.uuid(row, 2),
        Columns.uuid(row, 3),
        Columns.uuid(row, 4),
        row.getString(5),
        row.getString(6),
        Columns.choice(row, 7, ResidencyKind.class),
        row.getString(8),
        Columns.choice(row, 9, ResidencyState.class),
        ChinaTime.of(Columns.instant(row, 10)),
        ChinaTime.of(Columns.instant(row, 11)),
        row.getLong(12));
  }
}
