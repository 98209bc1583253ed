package io.linli.resident.removal;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.PageRequest;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import io.linli.resident.AppealState;
import io.linli.resident.PledgeState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Reads removals: whoever reads sees those that concern the own estates, jurisdiction or person.
 */
@ApplicationScoped
class RemovalQueries {
  private static final String SELECT =
      "select m.id, m.community_id, m.building_id, m.residency_id, m.area_code,"
          + " (select name_masked from residency where id = m.residency_id), m.number, m.reason,"
          + " m.removed_at, m.pledge_state, m.pledge, m.pledge_answer, m.appeal_state, m.appeal,"
          + " m.appeal_answer, m.version from residency_removal m where ";
  private static final UUID FIRST = new UUID(0, 0);

  private final Reads reads;

  RemovalQueries(Reads reads) {
    this.reads = reads;
  }

  RemovalResponse get(UUID id) {
    return reads.one(select().sql("m.id = ?", id));
  }

  RemovalResponse appealed(UUID id) {
    return reads.one(select().sql("m.id = ? and m.appeal_state <> 'NONE'", id));
  }

  List<RemovalResponse> page(PageRequest page) {
    return reads.list(
        select().sql("m.id > ? order by m.id limit ?", page.after(0, FIRST), page.fetch()));
  }

  /** In the order of the index that a supervisor's policy uses. */
  List<RemovalResponse> appealed(PageRequest page, AppealState state) {
    return reads.list(
        select()
            .sql(
                "m.appeal_state <> 'NONE' and (m.area_code, m.id) > (?, ?)",
                page.after(0, ""),
                page.after(1, FIRST))
            .when(state == null ? null : state.name(), " and m.appeal_state = ?")
            .sql(" order by m.area_code, m.id limit ?", page.fetch()));
  }

  private static Read<RemovalResponse> select() {
    return Read.of(RemovalQueries::row).sql(SELECT);
  }

  private static RemovalResponse row(ResultSet row) throws SQLException {
    return new RemovalResponse(
        Columns.uuid(row, 1),
        Columns.uuid(row, 2),
        Columns.uuid(row, 3),
        Columns.uuid(row, 4),
        row.getString(5),
        row.getString(6),
        row.getInt(7),
        row.getString(8),
        ChinaTime.of(Columns.instant(row, 9)),
        Columns.choice(row, 10, PledgeState.class),
        row.getString(11),
        row.getString(12),
        Columns.choice(row, 13, AppealState.class),
        row.getString(14),
        row.getString(15),
        row.getLong(16));
  }
}
