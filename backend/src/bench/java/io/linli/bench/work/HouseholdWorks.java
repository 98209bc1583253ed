package io.linli.bench.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reading households and buildings. */
public final class HouseholdWorks {

  private static final int PAGE = 50;

  /** Steps in which the pages of a list are found; each gives one page to draw. */
  private static final int STRIDE = 200;

  private static final int MOST_PAGES = 120;

  private static final int MOST_RECORDS = 10_000;

  /** As Hibernate writes what {@code HouseholdQueries} says. */
  private static final String HOUSEHOLD =
      "select h.id, h.community_id, h.area_code, h.building_id, b.code, h.unit_id, u.code,"
          + " h.room_number, h.floor, h.floor_area, h.use, h.ownership_kind, h.version"
          + " from household h"
          + " join building b on b.id = h.building_id and b.community_id = h.community_id"
          + " left join unit u on u.id = h.unit_id and u.community_id = h.community_id where ";

  private static final String PAGE_BY_ID =
      HOUSEHOLD + "h.id > ? order by h.id fetch first ? rows only";

  private static final String PAGE_BY_AREA =
      HOUSEHOLD
          + "h.area_code >= ? and (h.area_code > ? or h.id > ?)"
          + " order by h.area_code, h.id fetch first ? rows only";

  private static final String ONE = HOUSEHOLD + "h.id = ?";

  /** As Hibernate writes what {@code Buildings.list} says. */
  private static final String BUILDINGS =
      "select b.id, b.area_code, b.built_year, b.code, b.community_id, b.created_at,"
          + " b.declared_units, b.elevators, b.floor_area, b.floors, b.tenant_id, b.updated_at,"
          + " b.version from building b where b.community_id = ? and b.code > ?"
          + " order by b.code fetch first ? rows only";

  private static final UUID FIRST = new UUID(0, 0);

  private final Sessions sessions;
  private final Api api;
  private final Connection superuser;

  public HouseholdWorks(Sessions sessions, Api api, Connection superuser) {
    this.sessions = sessions;
    this.api = api;
    this.superuser = superuser;
  }

  /** The list of 50 households by a company: any page of any company's. */
  public Work companyList() throws IOException, InterruptedException {
    List<Sample> samples = new ArrayList<>();
    for (Session company : sessions.companies()) {
      samples.addAll(pages(company, false));
    }
    return new Work(
        "company-list", "list of 50 households, company", PAGE_BY_ID, PAGE, samples, Goal.HALF);
  }

  /** The same by supervisors, across companies. */
  public Work supervisorList() throws IOException, InterruptedException {
    List<Sample> samples = new ArrayList<>();
    for (Session supervisor : sessions.supervisors()) {
      samples.addAll(pages(supervisor, true));
    }
    return new Work(
        "supervisor-list",
        "list of 50 households, supervisor",
        PAGE_BY_AREA,
        PAGE,
        samples,
        Goal.HALF);
  }

  /** One household by its id. */
  public Work oneHousehold() throws SQLException {
    return new Work(
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
    return new Work(
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
              ? Sample.get(path + PAGE, session, area, area, after, PAGE + 1)
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
    List<Sample> samples = new ArrayList<>();
    try (PreparedStatement statement = superuser.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        samples.add(
            maker.make(
                row.getObject(1, UUID.class), sessions.company(row.getObject(2, UUID.class))));
      }
    }
    return samples;
  }

  private interface Maker {
    Sample make(UUID id, Session company);
  }
}
