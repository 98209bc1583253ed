package io.linli.bench.work;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The coverage of a supervisor's jurisdiction. */
public final class CoverageWorks {

  private static final int GROUPS = Integer.MAX_VALUE;

  private static final String BETWEEN = " area_code >= ? and area_code < ? ";

  /** What {@code CoverageQueries} counts the estates with; the key is that of the level below. */
  private static final String ESTATES =
      "select left(c.area_code, %d) as key, c.condition_class, c.management_mode, v.haves, case"
          + " when c.management_mode = 'PROFESSIONAL_COMPANY' then r.goal_company_present when"
          + " c.enclosed and c.infrastructure_fair and c.property_room_area > 0 and"
          + " greatest(c.declared_households, n.households) > r.households_over then"
          + " r.goal_can_attract else r.goal_bundle end as goal, k.rating_band, k.rating_stars,"
          + " count(*) as communities, sum(n.buildings) as buildings,"
          + " sum(n.households) as households, sum(c.residential_floor_area) as"
          + " residential, sum(c.commercial_floor_area) as commercial, sum(c.declared_buildings) as"
          + " declared_buildings, sum(c.declared_households) as declared_households, count(*)"
          + " filter (where make_date(c.built_to, 12, 31) <= r.old_built_until) as old, count(*)"
          + " filter (where not s.active) as without_contract from (select * from"
          + " community where"
          + BETWEEN
          + ") c join community_card k on k.community_id = c.id"
          + " cross join lateral (select coalesce(sum(buildings), 0) as buildings,"
          + " coalesce(sum(households), 0) as households from community_count"
          + " where area_code = c.area_code and community_id = c.id) n"
          + " cross join lateral (select array_agg(have order by have) as haves"
          + " from community_have where area_code = c.area_code and community_id = c.id"
          + " and present) v"
          + " cross join lateral (select exists (select from service_contract"
          + " where community_id = c.id and status = 'ACTIVE') as active) s"
          + " join lateral (select * from estate_rule where c.area_code >= area_code"
          + " and c.area_code < area_code || ':' and valid_from <= ?"
          + " order by length(area_code) desc, valid_from desc, id desc limit 1) r on true"
          + " group by 1, 2, 3, 4, 5, 6, 7";

  private final Sessions sessions;

  public CoverageWorks(Sessions sessions) {
    this.sessions = sessions;
  }

  /** For a street, a district and a city. */
  public List<Work> all() {
    return List.of(
        coverage("coverage-street", "coverage of a street", 9, 12),
        coverage("coverage-district", "coverage of a district", 6, 9),
        coverage("coverage-city", "coverage of a city", 4, 6));
  }

  private Work coverage(String name, String title, int digits, int digitsBelow) {
    List<Sample> samples =
        sessions.supervisors().stream()
            .filter(session -> session.binding().area().length() == digits)
            .map(CoverageWorks::sample)
            .toList();
    return Work.of(name, title, ESTATES.formatted(digitsBelow), GROUPS, samples, Goal.COVERAGE);
  }

  private static Sample sample(Session session) {
    String area = session.binding().area();
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    return Sample.get("/api/v1/coverage", session, area, area + ":", today);
  }
}
