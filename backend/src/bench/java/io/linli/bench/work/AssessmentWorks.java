package io.linli.bench.work;

import io.linli.bench.town.Town;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Rankings, and filling score sheets. */
public final class AssessmentWorks {

  private static final int PAGE = 50;

  private static final int MOST_SHEETS = 5_000;

  /** Stands for "no place", as in {@code RankingQueries}. */
  private static final int LAST = Integer.MAX_VALUE;

  /** The page of sheets that {@code RankingQueries} reads, without the round before. */
  private static final String RANKING =
      "select s.id, s.answers, s.area_code, s.band_code, s.community_id, s.community_name,"
          + " s.place, s.published_at, s.quarter, s.rated_tenant_id, s.register_figures,"
          + " s.round_id, s.standard_code, s.standard_id, s.standard_version, s.stars, s.state,"
          + " s.tenant_id, s.total, s.verdict, s.version, s.vetoes, s.year"
          + " from assessment_sheet s where s.round_id = ? and (coalesce(s.place, ?) > ?"
          + " or (coalesce(s.place, ?) = ? and s.id > ?))"
          + " order by coalesce(s.place, ?), s.id fetch first ? rows only";

  /** What {@code AssessmentSheets.score} leaves behind. */
  private static final String SAVE =
      "update assessment_sheet set answers = ?, vetoes = '[]', register_figures = '{}',"
          + " version = version + 1 where id = ? and state = 'DRAFT'";

  private static final String BODY = "{\"answers\":" + Town.ANSWERS + ",\"vetoes\":[]}";

  private final Sessions sessions;
  private final Records records;

  public AssessmentWorks(Sessions sessions, DataSource superuser) {
    this.sessions = sessions;
    this.records = new Records(superuser);
  }

  /** The first page of a published round's ranking. */
  public Work ranking() throws SQLException {
    List<Sample> samples =
        records.read(
            "select id, tenant_id from assessment_round where state = 'PUBLISHED'",
            row -> {
              UUID id = row.getObject(1, UUID.class);
              return Sample.get(
                  "/api/v1/assessment-rounds/" + id + "/ranking",
                  sessions.tenant(row.getObject(2, UUID.class)),
                  id,
                  LAST,
                  0,
                  LAST,
                  0,
                  new UUID(0, 0),
                  LAST,
                  PAGE + 1);
            });
    return Work.of("ranking", "ranking of a round, 50 places", RANKING, PAGE, samples, Goal.NONE);
  }

  /** Saving all answers of a sheet. */
  public Work save() {
    return new Work("sheet", "a sheet's save", SAVE, 1, this::drafts, Goal.NONE);
  }

  private List<Sample> drafts() throws SQLException {
    return records.read(
        "select id, tenant_id, version from assessment_sheet where state = 'DRAFT'"
            + " order by hashtext(id::text) limit "
            + MOST_SHEETS,
        row -> {
          UUID id = row.getObject(1, UUID.class);
          return Sample.put(
              "/api/v1/assessment-sheets/" + id,
              row.getLong(3),
              BODY,
              sessions.tenant(row.getObject(2, UUID.class)),
              Town.ANSWERS,
              id);
        });
  }
}
