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
  private static final String PLACE = "coalesce(place, " + Integer.MAX_VALUE + ")";

  /** What {@code RankingQueries} selects; run without the round before. */
  private static final String RANKING =
      "select s.place, s.id, s.community_id, s.community_name, s.area_code, s.rated_tenant_id,"
          + " s.total, s.verdict, s.stars, before.place, before.total"
          + " from (select * from assessment_sheet where round_id = ? and ("
          + PLACE
          + ", id) > (?, ?) order by "
          + PLACE
          + ", id limit ?) s left join lateral (select place, total from assessment_sheet"
          + " where round_id = ? and community_id = s.community_id) before on true"
          + " order by coalesce(s.place, "
          + Integer.MAX_VALUE
          + "), s.id";

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
                  0,
                  new UUID(0, 0),
                  PAGE + 1,
                  new UUID(0, 0));
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
