package io.linli.estate.building;

import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.ReadAnswers;
import io.linli.platform.read.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads buildings as they are shown. */
@ApplicationScoped
class BuildingQueries {
  private final Reads reads;

  BuildingQueries(Reads reads) {
    this.reads = reads;
  }

  /**
   * One row more than the page, in the order of their codes.
   *
   * @throws Problem {@code not-found} when the caller doesn't see the community
   */
  List<BuildingResponse> page(PageRequest page, UUID communityId) {
    Read<Boolean> community =
        Read.of(row -> row.getBoolean(1))
            .sql("select exists (select from community where id = ?)", communityId);
    Read<BuildingResponse> buildings =
        Read.of(BuildingQueries::row)
            .sql(
                "select id, community_id, code, built_year, floors, declared_units, elevators,"
                    + " floor_area, version from building where community_id = ? and code > ?"
                    + " order by code limit ?",
                communityId,
                page.after(0, ""),
                page.fetch());
    ReadAnswers answers = reads.run(List.of(community, buildings));
    if (!answers.row(community)) {
      throw Problem.notFound();
    }
    return answers.rows(buildings);
  }

  private static BuildingResponse row(ResultSet row) throws SQLException {
    return new BuildingResponse(
        Columns.uuid(row, 1),
        Columns.uuid(row, 2),
        row.getString(3),
        Columns.integer(row, 4),
        Columns.integer(row, 5),
        row.getInt(6),
        row.getInt(7),
        row.getBigDecimal(8),
        row.getLong(9));
  }
}
