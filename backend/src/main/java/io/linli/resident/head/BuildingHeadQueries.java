package io.linli.resident.head;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.PageRequest;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads the heads of the buildings of a tenant. */
@ApplicationScoped
class BuildingHeadQueries {
  private static final String SELECT =
      "select h.id, h.community_id, h.building_id, h.residency_id, (select name_masked from"
          + " residency where id = h.residency_id), h.appointed_at, h.ended_at, h.version"
          + " from building_head h where ";
  private static final UUID FIRST = new UUID(0, 0);

  private final Reads reads;

  BuildingHeadQueries(Reads reads) {
    this.reads = reads;
  }

  BuildingHeadResponse get(UUID id) {
    return reads.one(Read.of(BuildingHeadQueries::row).sql(SELECT + "h.id = ?", id));
  }

  List<BuildingHeadResponse> page(PageRequest page, UUID buildingId) {
    return reads.list(
        Read.of(BuildingHeadQueries::row)
            .sql(SELECT + "h.ended_at is null and h.id > ?", page.after(0, FIRST))
            .when(buildingId, " and h.building_id = ?")
            .sql(" order by h.id limit ?", page.fetch()));
  }

  private static BuildingHeadResponse row(ResultSet row) throws SQLException {
    return new BuildingHeadResponse(
        Columns.uuid(row, 1),
        Columns.uuid(row, 2),
        Columns.uuid(row, 3),
        Columns.uuid(row, 4),
        row.getString(5),
        ChinaTime.of(Columns.instant(row, 6)),
        ChinaTime.of(Columns.instant(row, 7)),
        row.getLong(8));
  }
}
