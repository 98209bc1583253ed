package io.linli.bench.work;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Searching public cards, and adding households. */
public final class RegisterWorks {

  private static final int PAGE = 50;

  private static final int MOST_RECORDS = 10_000;

  private static final String END = Character.toString(Character.MAX_CODE_POINT);

  private static final UUID FIRST = new UUID(0, 0);

  /** What {@code CardQueries} selects. */
  private static final String CARDS =
      "select community_id, code, name, address, area_code, buildings, households, floor_area,"
          + " managing_tenant, rating_stars, rating_band, rating_year, rated_at"
          + " from community_card where name collate \"C\" < ?"
          + " and (name collate \"C\", community_id) > (?, ?)"
          + " order by name collate \"C\", community_id limit ?";

  /** What {@code Households.add} leaves behind. */
  private static final String ADD =
      "insert into household (id, community_id, building_id, unit_id, tenant_id, area_code,"
          + " room_number, floor, floor_area, use, ownership_kind, created_at, updated_at, version)"
          + " values (?, ?, ?, null, ?, ?, ?, 3, 68.50, 'RESIDENTIAL', 'COMMODITY', now(), now(),"
          + " 0)";

  private static final String BODY =
      "{\"roomNumber\":\"{ROOM}\",\"floor\":3,\"floorArea\":68.50,\"use\":\"RESIDENTIAL\","
          + "\"ownershipKind\":\"COMMODITY\"}";

  private final Sessions sessions;
  private final Records records;

  public RegisterWorks(Sessions sessions, DataSource superuser) {
    this.sessions = sessions;
    this.records = new Records(superuser);
  }

  /** Communities whose name begins so, by everybody: short beginnings and long ones. */
  public Work search() throws SQLException {
    List<Session> callers = new ArrayList<>(sessions.companies());
    callers.addAll(sessions.supervisors());
    List<String> prefixes =
        records.read(
            "select distinct left(name, length) from community_card,"
                + " generate_series(2, 5) length order by 1 limit "
                + MOST_RECORDS,
            row -> row.getString(1));
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < prefixes.size(); i++) {
      String prefix = prefixes.get(i);
      samples.add(
          Sample.get(
              "/api/v1/community-cards?name=" + URLEncoder.encode(prefix, StandardCharsets.UTF_8),
              callers.get(i % callers.size()),
              prefix + END,
              prefix,
              FIRST,
              PAGE + 1));
    }
    return Work.of("search", "search of communities by prefix", CARDS, PAGE, samples, Goal.NONE);
  }

  /** Adding one household to a building. */
  public Work add() throws SQLException {
    List<Sample> samples =
        records.read(
            "select id, community_id, tenant_id, area_code from building where tenant_id in"
                + " (select id from tenant where kind = 'COMPANY')"
                + " order by hashtext(id::text) limit "
                + MOST_RECORDS,
            row -> {
              UUID building = row.getObject(1, UUID.class);
              UUID tenant = row.getObject(3, UUID.class);
              return Sample.post(
                  "/api/v1/buildings/" + building + "/households",
                  BODY,
                  sessions.tenant(tenant),
                  Fresh.ID,
                  row.getObject(2, UUID.class),
                  building,
                  tenant,
                  row.getString(4),
                  Fresh.ROOM);
            });
    return Work.of("add-household", "create one household", ADD, 1, samples, Goal.NONE);
  }
}
