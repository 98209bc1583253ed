package io.linli.supervision.coverage;

import io.linli.estate.ConditionClass;
import io.linli.estate.CoverageGoal;
import io.linli.estate.Have;
import io.linli.estate.ManagementMode;
import io.linli.platform.read.Read;
import io.linli.platform.read.ReadAnswers;
import io.linli.platform.read.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the estates, contracts and ratings of an area in three statements and one round trip. The
 * caller's policies decide what is counted, the same as what is listed.
 */
@ApplicationScoped
class CoverageQueries {
  /** Comes after every digit, so that a range of codes ends with it. */
  private static final String END = ":";

  private static final String BETWEEN = " area_code >= ? and area_code < ? ";

  /** The version of the rules that holds for a community, as {@code EstateRules} finds it. */
  private static final String RULE =
      " join lateral (select * from estate_rule where c.area_code >= area_code"
          + " and c.area_code < area_code || ':' and valid_from <= ?"
          + " order by length(area_code) desc, valid_from desc, id desc limit 1) r on true";

  /**
   * The goal that follows from the case of a community, as {@code EstateRule} has it. Said again
   * here, because the rules change with the day and households with every import: a stored goal
   * would go stale, and counting by the rule's inputs would return a row for nearly every
   * community.
   */
  private static final String GOAL =
      "case when c.management_mode = 'PROFESSIONAL_COMPANY' then r.goal_company_present"
          + " when c.enclosed and c.infrastructure_fair and c.property_room_area > 0"
          + " and greatest(c.declared_households, n.households) > r.households_over"
          + " then r.goal_can_attract else r.goal_bundle end";

  /** What belongs to a community is looked up for each, so the picture costs its communities. */
  private static final String ESTATES =
      "select %s as key, c.condition_class, c.management_mode, v.haves, "
          + GOAL
          + " as goal, k.rating_band, k.rating_stars, count(*) as communities,"
          + " sum(n.buildings) as buildings, sum(n.households) as households,"
          + " sum(c.residential_floor_area) as residential,"
          + " sum(c.commercial_floor_area) as commercial,"
          + " sum(c.declared_buildings) as declared_buildings,"
          + " sum(c.declared_households) as declared_households,"
          + " count(*) filter (where make_date(c.built_to, 12, 31) <= r.old_built_until) as old,"
          + " count(*) filter (where not s.active) as without_contract"
          + " from (select * from community where"
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
          + RULE
          + " group by 1, 2, 3, 4, 5, 6, 7";

  private static final String CONTRACTS =
      "select %s as key, count(*) as active, count(*) filter (where c.ends_on <= ?) as expiring"
          + " from service_contract c where c.status = 'ACTIVE' and"
          + BETWEEN
          + "group by 1";

  private static final String AREAS =
      "select code as key, name, code as area_code,"
          + " coalesce(valid_until >= ?, true) as current from region"
          + " where code >= ? and code < ? and length(code) = ? order by code";

  private static final String COMMUNITIES =
      "select id::text as key, name, area_code, ?::date is not null as current from community where"
          + BETWEEN
          + "order by name, id";

  private final Reads reads;

  CoverageQueries(Reads reads) {
    this.reads = reads;
  }

  /**
   * What a row is called.
   *
   * @param key an area code or the id of a community
   * @param current false for an area whose code has ended
   */
  record Named(String key, String name, String areaCode, boolean current) {}

  /**
   * Everything that a table is made of.
   *
   * @param names every area of the level, or every community that the caller sees, in the area
   */
  record Found(List<EstateGroup> estates, List<ContractCount> contracts, List<Named> names) {}

  Found find(String areaCode, CoverageLevel level, LocalDate today, LocalDate expiringUntil) {
    Read<EstateGroup> estates = estates(areaCode, level, today);
    Read<ContractCount> contracts = contracts(areaCode, level, expiringUntil);
    Read<Named> names = names(areaCode, level, today);
    ReadAnswers answers = reads.run(List.of(estates, contracts, names));
    return new Found(answers.rows(estates), answers.rows(contracts), answers.rows(names));
  }

  private static Read<EstateGroup> estates(String areaCode, CoverageLevel level, LocalDate today) {
    return Read.of(CoverageQueries::group)
        .sql(ESTATES.formatted(key(level, "c.id")), areaCode, areaCode + END, today);
  }

  private static Read<ContractCount> contracts(
      String areaCode, CoverageLevel level, LocalDate expiringUntil) {
    return Read.of(
            row ->
                new ContractCount(
                    row.getString("key"), row.getLong("active"), row.getLong("expiring")))
        .sql(
            CONTRACTS.formatted(key(level, "c.community_id")),
            expiringUntil,
            areaCode,
            areaCode + END);
  }

  private static Read<Named> names(String areaCode, CoverageLevel level, LocalDate today) {
    Read<Named> names =
        Read.of(
            row ->
                new Named(
                    row.getString("key"),
                    row.getString("name"),
                    row.getString("area_code"),
                    row.getBoolean("current")));
    return level.isArea()
        ? names.sql(AREAS, today, areaCode, areaCode + END, level.digits())
        : names.sql(COMMUNITIES, today, areaCode, areaCode + END);
  }

  private static String key(CoverageLevel level, String community) {
    return level.isArea() ? "left(c.area_code, " + level.digits() + ")" : community + "::text";
  }

  private static EstateGroup group(ResultSet row) throws SQLException {
    String conditionClass = row.getString("condition_class");
    return new EstateGroup(
        row.getString("key"),
        conditionClass == null ? null : ConditionClass.valueOf(conditionClass),
        ManagementMode.valueOf(row.getString("management_mode")),
        haves(row.getArray("haves")),
        CoverageGoal.valueOf(row.getString("goal")),
        row.getString("rating_band"),
        row.getInt("rating_stars"),
        new Extent(
            row.getLong("communities"),
            row.getLong("buildings"),
            row.getLong("households"),
            row.getBigDecimal("residential"),
            row.getBigDecimal("commercial"),
            row.getLong("declared_buildings"),
            row.getLong("declared_households")),
        row.getLong("old"),
        row.getLong("without_contract"));
  }

  private static Set<Have> haves(Array names) throws SQLException {
    return names == null
        ? Set.of()
        : Arrays.stream((String[]) names.getArray()).map(Have::valueOf).collect(Collectors.toSet());
  }
}
