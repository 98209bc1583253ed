package io.linli.isolation;

import io.linli.testkit.Tenants.Party;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that the database holds of some tenants: of each table how many rows, and a checksum
 * over all their columns. Two that are equal mean that nothing was written in between, whether or
 * not it would have left an audit entry. Read as the superuser, past every policy.
 */
final class Footprint {

  /** Tables whose rows tell in another way than by tenant_id whose they are. */
  private static final Map<String, String> CONDITIONS =
      Map.of("tenant", "id in (%1$s)", "region", "parent_code in (%2$s)");

  /**
   * What the service keeps of its own changes by the clock, whoever asks what: signs of life, and
   * how many events there were of anybody's cases. The events themselves are looked at.
   */
  private static final Set<String> OF_THE_SERVICE = Set.of("replica", "outbox_subject");

  private final String query;

  /** Looks at these tenants, and at whatever belongs to no tenant by its columns. */
  Footprint(List<Party> parties) {
    List<String> owned = Catalogue.tablesWith("tenant_id");
    query =
        Catalogue.tables().stream()
            .filter(table -> !OF_THE_SERVICE.contains(table))
            .map(table -> count(table, condition(table, owned, parties)))
            .collect(Collectors.joining(" union all "));
  }

  /**
   * Whoever writes takes a number from the database: while the next one stays the same, nobody has.
   */
  static String nextWriter() {
    return Catalogue.names("select pg_snapshot_xmax(pg_current_snapshot())::text").get(0);
  }

  /** Rows and checksum by table. */
  Map<String, String> take() {
    return Catalogue.rows(query).stream()
        .collect(Collectors.toMap(row -> row.get("name"), row -> row.get("content")));
  }

  private static String condition(String table, List<String> owned, List<Party> parties) {
    String condition =
        CONDITIONS.getOrDefault(table, owned.contains(table) ? "tenant_id in (%1$s)" : "true");
    return condition.formatted(
        quoted(parties.stream().map(party -> party.id().toString()).toList()),
        quoted(parties.stream().map(party -> String.valueOf(party.areaCode())).toList()));
  }

  private static String quoted(List<String> values) {
    return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
  }

  private static String count(String table, String condition) {
    return ("select '%1$s' as name, count(*) || ' rows, checksum '"
            + " || coalesce(sum(hashtextextended(r::text, 0)), 0) as content"
            + " from %1$s r where %2$s")
        .formatted(table, condition);
  }
}
