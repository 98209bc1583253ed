package io.linli.estate.card;

import io.linli.estate.CommunityCard;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.read.Columns;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads the public cards. Prefixes are ranges, so that the index on the name serves. */
@ApplicationScoped
public class CardQueries {
  private static final String END = Character.toString(Character.MAX_CODE_POINT);

  private static final String SELECT =
      "select community_id, code, name, address, area_code, buildings, households, floor_area,"
          + " managing_tenant, rating_stars, rating_band, rating_year, rated_at"
          + " from community_card where ";

  private final Reads reads;

  CardQueries(Reads reads) {
    this.reads = reads;
  }

  /**
   * The card of one community.
   *
   * @throws Problem {@code not-found} when there is no such community
   */
  public CommunityCard get(UUID communityId) {
    return reads.one(Read.of(CardQueries::row).sql(SELECT + "community_id = ?", communityId));
  }

  /** One row more than the page, in the order of name and id. */
  List<CommunityCard> page(PageRequest page, String name, String areaCode, String code) {
    String from = name == null ? "" : name;
    Read<CommunityCard> read =
        Read.of(CardQueries::row)
            .sql(
                SELECT + "name collate \"C\" < ? and (name collate \"C\", community_id) > (?, ?)",
                from + END,
                page.after(0, from),
                page.after(1, new UUID(0, 0)));
    if (areaCode != null) {
      read.sql(" and area_code >= ? and area_code < ?", areaCode, areaCode + ":");
    }
    read.when(code, " and code = ?")
        .sql(" order by name collate \"C\", community_id limit ?", page.fetch());
    return reads.list(read);
  }

  private static CommunityCard row(ResultSet row) throws SQLException {
    return new CommunityCard(
        Columns.uuid(row, 1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getInt(6),
        row.getInt(7),
        row.getBigDecimal(8),
        row.getString(9),
        Columns.integer(row, 10),
        row.getString(11),
        Columns.integer(row, 12),
        Columns.instant(row, 13));
  }
}
