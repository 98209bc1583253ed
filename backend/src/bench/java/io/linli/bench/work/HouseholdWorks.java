package io.linli.bench.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reading households and buildings. */
public final class HouseholdWorks {

  private static final int PAGE = 50;

  /** Steps in which the pages of a list are found; each gives one page to draw. */
  private static final int STRIDE = 200;

  private static final int MOST_PAGES = 120;

  private static final int MOST_RECORDS = 10_000;

  /** What {@code HouseholdQueries} selects. */
  private static final String HOUSEHOLD =
      "select h.id, h.community_id, h.area_code, h.building_id,"
          + " (select code from building where id = h.building_id), h.unit_id,"
          + " (select code from unit where id = h.unit_id),"
          + " h.room_number, h.floor, h.floor_area, h.use, h.ownership_kind, h.version"
          + " from ";

  private static final String PAGE_BY_ID =
      HOUSEHOLD + "(select * from household where id > ? order by id limit ?) h order by id";

  private static final String PAGE_BY_AREA =
      HOUSEHOLD
          + "(select * from household where (area_code, id) > (?, ?)"
          + " order by area_code, id limit ?) h order by area_code, id";

  private static final String ONE = HOUSEHOLD + "household h where h.id = ?";

  /** What {@code BuildingQueries} selects. */
  private static final String BUILDINGS =
      "select id, community_id, code, built_year, floors, declared_units, elevators,"
          + " floor_area, version from building where community_id = ? and code > ?"
          + " order by code limit ?";

  private static final UUID FIRST = new UUID(0, 0);

  private final Sessions sessions;
  private final Api api;
  private final Records records;

  public HouseholdWorks(Sessions sessions, Api api, DataSource superuser) {
    this.sessions = sessions;
    this.api = api;
    this.records = new Records(superuser);
  }

  /** The list of 50 households by a company: any page of any company's. */
  public Work companyList() throws IOException, InterruptedException {
    List<Sample> samples = new ArrayList<>();
    for (Session company : sessions.companies()) {
      samples.addAll(pages(company, false));
    }
    return Work.of(
        "company-list", "list of 50 households, company", PAGE_BY_ID, PAGE, samples, Goal.HALF);
  }

  /** The same by supervisors, across companies. */
  public Work supervisorList() throws IOException, InterruptedException {
    List<Sample> samples = new ArrayList<>();
    for (Session supervisor : sessions.supervisors()) {
      samples.addAll(pages(supervisor, true));
    }
    return Work.of(
        "supervisor-list",
        "list of 50 households, supervisor",
        PAGE_BY_AREA,
        PAGE,
        samples,
        Goal.HALF_THROUGHPUT);
  }

  /** One household by its id. */
  public Work oneHousehold() throws SQLException {
    return Work.of(
        "household",
        "one household by id",
        ONE,
        1,
        records(
            "select id, tenant_id from household",
            (id, company) -> Sample.get("/api/v1/households/" + id, company, id)),
        Goal.HALF);
  }

  /** The first buildings of a community. */
  public Work buildings() throws SQLException {
    return Work.of(
        "buildings",
        "buildings of a community",
        BUILDINGS,
        PAGE,
        records(
            "select id, tenant_id from community",
            (id, company) ->
                Sample.get("/api/v1/communities/" + id + "/buildings", company, id, "", PAGE + 1)),
        Goal.NONE);
  }

  private List<Sample> pages(Session session, boolean byArea)
      throws IOException, InterruptedException {
    List<Sample> samples = new ArrayList<>();
    String cursor = "";
    String area = "";
    UUID after = FIRST;
    while (cursor != null && samples.size() < MOST_PAGES) {
      String path = "/api/v1/households?cursor=" + cursor + "&limit=";
      samples.add(
          byArea
              ? Sample.get(path + PAGE, session, area, after, PAGE + 1)
              : Sample.get(path + PAGE, session, after, PAGE + 1));
      JsonNode page = api.get(path + STRIDE, session);
      cursor = page.path("nextCursor").textValue();
      if (cursor != null) {
        JsonNode last = page.path("items").get(STRIDE - 1);
        after = UUID.fromString(last.path("id").textValue());
        area = last.path("areaCode").textValue();
      }
    }
    return samples;
  }

  /** A choice of the companies' records, spread over all of them. */
  private List<Sample> records(String select, Maker maker) throws SQLException {
    String sql =
        select
            + " where tenant_id in (select id from tenant where kind = 'COMPANY')"
            + " order by hashtext(id::text) limit "
            + MOST_RECORDS;
    return records.read(
        sql,
        row ->
            maker.make(
                row.getObject(1, UUID.class), sessions.tenant(row.getObject(2, UUID.class))));
  }

  private interface Maker {
    Sample make(UUID id, Session company);
  }
}
