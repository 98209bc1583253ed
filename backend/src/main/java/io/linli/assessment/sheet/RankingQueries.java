package io.linli.assessment.sheet;

import io.linli.assessment.scoring.Verdict;
import io.linli.platform.page.PageRequest;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads the ranking of a published round; places were settled when it was published. */
@ApplicationScoped
public class RankingQueries {
  /** Stands for "no place" in the order of a ranking. */
  private static final int LAST = Integer.MAX_VALUE;

  /** Written out, as the index has it; a parameter in its place would keep the index from use. */
  private static final String PLACE = "coalesce(place, " + LAST + ")";

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
          + LAST
          + "), s.id";

  /**
   * The two policies of supervisors make the planner expect next to no sheet, and so read and sort
   * the whole round, or all of a tenant's sheets, instead of taking the page from the index.
   */
  private static final String IN_ORDER_OF_INDEX =
      "select set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true)";

  private final Reads reads;

  RankingQueries(Reads reads) {
    this.reads = reads;
  }

  /**
   * Rows of a page and one more, in the order of place and id.
   *
   * @param previousRoundId the round to compare with, or null
   */
  public List<RankedSheet> rows(UUID roundId, UUID previousRoundId, PageRequest page) {
    Read<RankedSheet> ranking =
        Read.of(RankingQueries::row)
            .sql(
                RANKING,
                roundId,
                page.isFirst() ? 0 : Integer.parseInt(page.after(0)),
                page.after(1, new UUID(0, 0)),
                page.fetch(),
                previousRoundId);
    Read<String> planning = Read.of(row -> row.getString(1)).sql(IN_ORDER_OF_INDEX);
    return reads.run(List.of(planning, ranking)).rows(ranking);
  }

  /** What a row is ordered by. */
  public static List<?> key(RankedSheet row) {
    return List.of(row.place() == null ? LAST : row.place(), row.sheetId());
  }

  private static RankedSheet row(ResultSet row) throws SQLException {
    BigDecimal total = row.getBigDecimal(7);
    BigDecimal previous = row.getBigDecimal(11);
    return new RankedSheet(
        Columns.integer(row, 1),
        Columns.uuid(row, 2),
        Columns.uuid(row, 3),
        row.getString(4),
        row.getString(5),
        Columns.uuid(row, 6),
        total,
        Columns.choice(row, 8, Verdict.class),
        row.getInt(9),
        Columns.integer(row, 10),
        previous,
        previous == null ? null : total.subtract(previous));
  }
}
