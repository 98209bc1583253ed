package io.linli.resident.claim;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.PageRequest;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import io.linli.resident.ClaimState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads a person's own claims. */
@ApplicationScoped
class OwnClaimQueries {
  private static final String SELECT =
      "select id, community_id, building_code, unit_code, room_number, name, status, reason,"
          + " residency_id, lapses_at, created_at, version from residency_claim where ";
  private static final UUID LAST = new UUID(-1, -1);

  private final Reads reads;

  OwnClaimQueries(Reads reads) {
    this.reads = reads;
  }

  OwnClaimResponse get(UUID id) {
    return reads.one(Read.of(OwnClaimQueries::row).sql(SELECT + "id = ?", id));
  }

  /** The newest first. */
  List<OwnClaimResponse> page(PageRequest page) {
    return reads.list(
        Read.of(OwnClaimQueries::row)
            .sql(SELECT + "id < ? order by id desc limit ?", page.after(0, LAST), page.fetch()));
  }

  private static OwnClaimResponse row(ResultSet row) throws SQLException {
    return new OwnClaimResponse(
        Columns.uuid(row, 1),
        Columns.uuid(row, 2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Columns.choice(row, 7, ClaimState.class),
        row.getString(8),
        Columns.uuid(row, 9),
        ChinaTime.of(Columns.instant(row, 10)),
        ChinaTime.of(Columns.instant(row, 11)),
        row.getLong(12));
  }
}
