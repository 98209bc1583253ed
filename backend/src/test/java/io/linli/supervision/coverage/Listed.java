package io.linli.supervision.coverage;

import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The figures of a coverage table, added up from what a party can list: the slow, sure way. */
final class Listed {
  private final Party party;
  private final List<Map<String, Object>> communities;

  private Listed(Party party) {
    this.party = party;
    this.communities = all(party, "/api/v1/communities?");
  }

  static Listed by(Party party) {
    return new Listed(party);
  }

  /** The figures of those communities that lie in an area. */
  Map<String, Object> figures(String areaCode) {
    return figures(community -> text(community, "areaCode").startsWith(areaCode));
  }

  Map<String, Object> figures(Predicate<Map<String, Object>> which) {
    List<Map<String, Object>> chosen = communities.stream().filter(which).toList();
    Map<String, Object> figures = new TreeMap<>();
    extent(chosen).forEach((name, value) -> figures.put("extent." + name, value));
    figures.put("oldCommunities", chosen.stream().filter(this::isOld).count());
    for (String group : List.of("conditionClass", "managementMode")) {
      chosen.stream()
          .map(community -> Objects.toString(community.get(group), "none"))
          .distinct()
          .forEach(
              value ->
                  extent(
                          chosen.stream()
                              .filter(c -> Objects.toString(c.get(group), "none").equals(value))
                              .toList())
                      .forEach((name, sum) -> figures.put(group + "." + value + "." + name, sum)));
    }
    haves(chosen, figures);
    contracts(chosen, figures);
    return figures;
  }

  /** The same names for what the service says. */
  static Map<String, Object> told(Map<String, Object> figures) {
    Map<String, Object> told = new TreeMap<>();
    extent("extent", figures, told);
    told.put("oldCommunities", number(figures.get("oldCommunities")));
    for (Map<String, Object> group : list(figures, "byConditionClass")) {
      String name = Objects.toString(group.get("conditionClass"), "none");
      extent("conditionClass." + name, group, told);
    }
    for (Map<String, Object> group : list(figures, "byManagementMode")) {
      extent("managementMode." + group.get("mode"), group, told);
    }
    for (Map<String, Object> group : list(figures, "byHave")) {
      extent("have." + group.get("have"), group, told);
    }
    for (Map<String, Object> group : list(figures, "byGoal")) {
      told.put("goal." + group.get("goal"), number(group.get("communities")));
    }
    told.put("goalsReached", number(figures.get("goalsReached")));
    Map<String, Object> contracts = map(figures, "contracts");
    told.put("contracts.active", number(contracts.get("active")));
    told.put("contracts.missing", number(contracts.get("missing")));
    return told;
  }

  private void haves(List<Map<String, Object>> chosen, Map<String, Object> figures) {
    Map<String, List<Map<String, Object>>> having = new TreeMap<>();
    long reached = 0;
    for (Map<String, Object> community : chosen) {
      Map<String, Object> haves = about(community, "haves");
      figures.merge("goal." + haves.get("goal"), 1L, (a, b) -> (long) a + (long) b);
      reached += Boolean.TRUE.equals(haves.get("reached")) ? 1 : 0;
      list(haves, "haves").stream()
          .filter(have -> Boolean.TRUE.equals(have.get("present")))
          .forEach(
              have ->
                  having
                      .computeIfAbsent(text(have, "have"), any -> new ArrayList<>())
                      .add(community));
    }
    figures.put("goalsReached", reached);
    having.forEach(
        (have, communities) ->
            extent(communities)
                .forEach((name, sum) -> figures.put("have." + have + "." + name, sum)));
  }

  private void contracts(List<Map<String, Object>> chosen, Map<String, Object> figures) {
    List<String> ids = chosen.stream().map(community -> text(community, "id")).toList();
    List<String> active =
        all(party, "/api/v1/service-contracts?status=ACTIVE&").stream()
            .map(contract -> text(contract, "communityId"))
            .filter(ids::contains)
            .toList();
    figures.put("contracts.active", (long) active.size());
    figures.put("contracts.missing", ids.stream().filter(id -> !active.contains(id)).count());
  }

  private Map<String, Object> extent(List<Map<String, Object>> chosen) {
    Map<String, Object> extent = new TreeMap<>();
    extent.put("communities", (long) chosen.size());
    extent.put("buildings", rows(chosen, "/api/v1/communities/%s/buildings?"));
    extent.put("households", rows(chosen, "/api/v1/households?communityId=%s&"));
    extent.put("residentialFloorArea", sum(chosen, "residentialFloorArea"));
    extent.put("commercialFloorArea", sum(chosen, "commercialFloorArea"));
    extent.put("declaredBuildings", sum(chosen, "declaredBuildings").longValueExact());
    extent.put("declaredHouseholds", sum(chosen, "declaredHouseholds").longValueExact());
    return extent;
  }

  private long rows(List<Map<String, Object>> chosen, String path) {
    return chosen.stream()
        .mapToLong(community -> all(party, path.formatted(text(community, "id"))).size())
        .sum();
  }

  private static BigDecimal sum(List<Map<String, Object>> chosen, String field) {
    return chosen.stream()
        .map(community -> new BigDecimal(text(community, field)))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .stripTrailingZeros();
  }

  private boolean isOld(Map<String, Object> community) {
    return Boolean.TRUE.equals(about(community, "classification").get("old"));
  }

  private Map<String, Object> about(Map<String, Object> community, String what) {
    return party
        .call()
        .get("/api/v1/communities/" + text(community, "id") + "/" + what)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("$");
  }

  private static void extent(String prefix, Map<String, Object> owner, Map<String, Object> into) {
    map(owner, "extent")
        .forEach(
            (name, value) ->
                into.put(
                    prefix + "." + name,
                    name.endsWith("FloorArea")
                        ? new BigDecimal(value.toString()).stripTrailingZeros()
                        : number(value)));
  }

  /** Every page of a list. */
  static List<Map<String, Object>> all(Party party, String path) {
    List<Map<String, Object>> rows = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonPath page =
          party
              .call()
              .get(path + "limit=200&cursor=" + cursor)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      rows.addAll(page.getList("items"));
      cursor = page.getString("nextCursor");
    }
    return rows;
  }

  private static String text(Map<String, Object> row, String field) {
    return row.get(field).toString();
  }

  private static long number(Object value) {
    return Long.parseLong(value.toString());
  }

  @SuppressWarnings("unchecked") // JSON objects have text keys
  private static Map<String, Object> map(Map<String, Object> owner, String field) {
    return (Map<String, Object>) owner.get(field);
  }

  @SuppressWarnings("unchecked") // JSON arrays of objects
  static List<Map<String, Object>> list(Map<String, Object> owner, String field) {
    return (List<Map<String, Object>>) owner.get(field);
  }
}
