package io.linli.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.DatabaseTrace;
import io.linli.testkit.DatabaseTrace.Traced;
import io.linli.testkit.LinliTest;
import io.linli.testkit.RanStatement;
import io.linli.testkit.Tenants.Party;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The plans of what is asked most, as the service really sends it: for its caller, by its policies,
 * with the plan cache as it is. No table of tenants is read from end to end, and what is read is at
 * most three times what is returned, on the first page and on a later one.
 */
@LinliTest
class HotPlansTest {
  /** By then the driver prepares on the server, and the server has decided for a generic plan. */
  private static final int RUNS = 12;

  private static final int PAGE = 10;

  /**
   * The one exception: the round before another is sought among those of its supervisor by its
   * standard, one a year. The planner reads and sorts them rather than walk an index.
   */
  private static final String ROUND_BEFORE = "from assessment_round ar1_0 where ar1_0.tenant_id=";

  /** What coverage is made of. */
  private static final Set<String> SUMMED =
      Set.of(
          "community", "community_card", "community_count", "community_have", "service_contract");

  private record Hot(
      String name, Function<BigCity, Party> caller, Function<BigCity, String> path) {}

  private static final List<Hot> LISTS =
      List.of(
          new Hot("households of a company", BigCity::company, city -> "households"),
          new Hot("households of a street", BigCity::street, city -> "households"),
          new Hot(
              "buildings of a community",
              BigCity::company,
              city -> "communities/" + city.community() + "/buildings"),
          new Hot("communities of a street", BigCity::street, city -> "communities"),
          new Hot("communities of a company", BigCity::company, city -> "communities"),
          new Hot(
              "cards by the begin of a name", BigCity::company, city -> "community-cards?name=小区1"),
          new Hot(
              "ranking", BigCity::street, city -> "assessment-rounds/" + city.round() + "/ranking"),
          new Hot(
              "expiring contracts of a company",
              BigCity::company,
              city -> "service-contracts?expiringWithinDays=1000"),
          new Hot(
              "expiring contracts of a street",
              BigCity::street,
              city -> "service-contracts?expiringWithinDays=25"));

  @TestFactory
  Stream<DynamicTest> readsNoMoreThanItReturns() throws SQLException {
    BigCity city = BigCity.build();
    Set<String> tables = tablesOfTenants();
    return Stream.concat(
        LISTS.stream()
            .map(hot -> DynamicTest.dynamicTest(hot.name(), () -> holdList(hot, city, tables))),
        Stream.of(
            DynamicTest.dynamicTest("household", () -> holdHousehold(city, tables)),
            DynamicTest.dynamicTest("coverage", () -> holdCoverage(city, tables))));
  }

  private static Set<String> tablesOfTenants() throws SQLException {
    try (Copies database = Copies.open()) {
      return database.read("select relname from pg_class where relrowsecurity");
    }
  }

  private static void holdList(Hot hot, BigCity city, Set<String> tables) {
    Party caller = hot.caller().apply(city);
    String path = hot.path().apply(city);
    Traced first = hold(hot.name(), caller, path, Map.of("limit", PAGE), tables);
    assertThat(first.answer().jsonPath().getList("items")).as(hot.name()).hasSizeGreaterThan(1);
    String cursor = first.answer().path("nextCursor");
    if (cursor != null) {
      hold(
          hot.name() + ", next page",
          caller,
          path,
          Map.of("limit", PAGE, "cursor", cursor),
          tables);
    }
  }

  private static void holdHousehold(BigCity city, Set<String> tables) {
    Traced asked =
        hold("household", city.company(), "households/" + city.household(), Map.of(), tables);
    assertThat(asked.statements())
        .as("the look-up of the caller among them")
        .anyMatch(one -> one.sql().contains(" from tenant "));
  }

  private static Traced hold(
      String name, Party caller, String path, Map<String, ?> query, Set<String> tables) {
    List<Traced> runs = run(caller, path, query);
    for (Traced run : runs) {
      assertThat(run.answer().statusCode()).as(name).isEqualTo(200);
      assertThat(run.statements()).as(name).isNotEmpty();
      for (RanStatement statement : run.statements()) {
        Plan plan = Plan.of(statement);
        assertThat(plan.readWhole())
            .as("%s reads whole: %s", name, plan)
            .doesNotContainAnyElementsOf(tables);
        assertThat(plan.readsLittle() || readsOwnRounds(statement, plan))
            .as("%s reads little: %s", name, plan)
            .isTrue();
      }
    }
    return runs.get(0);
  }

  private static boolean readsOwnRounds(RanStatement statement, Plan plan) {
    return statement.sql().contains(ROUND_BEFORE)
        && plan.readsWithin(Map.of("assessment_round", BigCity.ROUNDS));
  }

  private static List<Traced> run(Party caller, String path, Map<String, ?> query) {
    List<Traced> runs = new ArrayList<>();
    try (DatabaseTrace trace = DatabaseTrace.start()) {
      for (int i = 0; i < RUNS; i++) {
        runs.add(trace.of(caller.call().queryParams(query), ready -> ready.get("/api/v1/" + path)));
      }
    }
    return runs;
  }

  /**
   * A picture returns sums, so what it reads is held against its area instead: nothing of another
   * one, each row once, and buildings and households not at all.
   */
  private static void holdCoverage(BigCity city, Set<String> tables) throws SQLException {
    Map<String, Long> inArea = rowsInArea(city.street().areaCode());
    for (Traced run : run(city.street(), "coverage", Map.of())) {
      assertThat(run.answer().statusCode()).isEqualTo(200);
      assertThat(run.statements()).isNotEmpty();
      for (RanStatement statement : run.statements()) {
        Plan plan = Plan.of(statement);
        assertThat(plan.readWhole())
            .as("coverage reads whole: %s", plan)
            .doesNotContainAnyElementsOf(tables);
        assertThat(plan.readsLittle() || plan.readsWithin(inArea))
            .as("coverage reads its area once, %s: %s", inArea, plan)
            .isTrue();
      }
    }
  }

  private static Map<String, Long> rowsInArea(String areaCode) throws SQLException {
    Map<String, Long> rows = new HashMap<>();
    try (Copies database = Copies.open()) {
      for (String table : SUMMED) {
        rows.put(table, database.count(table, areaCode));
      }
    }
    return rows;
  }
}
