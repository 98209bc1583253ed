package io.linli.supervision.coverage;

import io.linli.estate.ConditionClass;
import io.linli.estate.CoverageGoal;
import io.linli.estate.Have;
import io.linli.estate.ManagementMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Reads the estates, contracts and ratings of an area in three statements, however large it is. The
 * caller's policies decide what is counted, the same as what is listed.
 */
@ApplicationScoped
class CoverageQueries {
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
          + " and greatest(c.declared_households, h.number) > r.households_over"
          + " then r.goal_can_attract else r.goal_bundle end";

  private static final String ESTATES =
      "select %s as key, c.condition_class, c.management_mode, v.haves, "
          + GOAL
          + " as goal, k.rating_band, k.rating_stars, count(*) as communities,"
          + " coalesce(sum(b.number), 0) as buildings, coalesce(sum(h.number), 0) as households,"
          + " sum(c.residential_floor_area) as residential,"
          + " sum(c.commercial_floor_area) as commercial,"
          + " sum(c.declared_buildings) as declared_buildings,"
          + " sum(c.declared_households) as declared_households,"
          + " count(*) filter (where make_date(c.built_to, 12, 31) <= r.old_built_until) as old,"
          + " count(*) filter (where s.community_id is null) as without_contract"
          + " from (select * from community where"
          + BETWEEN
          + ") c join community_card k on k.community_id = c.id"
          + " left join (select community_id, count(*) as number from building where"
          + BETWEEN
          + " group by community_id) b on b.community_id = c.id"
          + " left join (select community_id, count(*) as number from household where"
          + BETWEEN
          + " group by community_id) h on h.community_id = c.id"
          + " left join (select community_id, array_agg(have order by have) as haves"
          + " from community_have where present and"
          + BETWEEN
          + " group by community_id) v on v.community_id = c.id"
          + " left join (select distinct community_id from service_contract"
          + " where status = 'ACTIVE' and"
          + BETWEEN
          + ") s on s.community_id = c.id"
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

  private final DataSource database;

  CoverageQueries(DataSource database) {
    this.database = database;
  }

  /**
   * What a row is called.
   *
   * @param key an area code or the id of a community
   * @param current false for an area whose code has ended
   */
  record Named(String key, String name, String areaCode, boolean current) {}

  List<EstateGroup> estates(String areaCode, CoverageLevel level, LocalDate today) {
    List<Object> parameters = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      parameters.addAll(range(areaCode));
    }
    parameters.add(today);
    return run(ESTATES.formatted(key(level, "c.id")), parameters, CoverageQueries::group);
  }

  List<ContractCount> contracts(String areaCode, CoverageLevel level, LocalDate expiringUntil) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(expiringUntil);
    parameters.addAll(range(areaCode));
    return run(
        CONTRACTS.formatted(key(level, "c.community_id")),
        parameters,
        row ->
            new ContractCount(
                row.getString("key"), row.getLong("active"), row.getLong("expiring")));
  }

  /** Every area of the level, or every community that the caller sees, in the area. */
  List<Named> names(String areaCode, CoverageLevel level, LocalDate today) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(today);
    parameters.addAll(range(areaCode));
    if (level.isArea()) {
      parameters.add(level.digits());
    }
    return run(
        level.isArea() ? AREAS : COMMUNITIES,
        parameters,
        row ->
            new Named(
                row.getString("key"),
                row.getString("name"),
                row.getString("area_code"),
                row.getBoolean("current")));
  }

  private static String key(CoverageLevel level, String community) {
    return level.isArea() ? "left(c.area_code, " + level.digits() + ")" : community + "::text";
  }

  private static List<Object> range(String areaCode) {
    return List.of(areaCode, areaCode + ":");
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

  private <T> List<T> run(String sql, List<Object> parameters, Row<T> read) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        select.setObject(i + 1, parameters.get(i));
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(read.of(row));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("The coverage could not be read", e);
    }
  }

  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }
}
