package io.linli.cost;

import com.fasterxml.jackson.databind.JsonNode;
import io.linli.testkit.RanStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How the database ran a statement: which tables it read, in which way, and how much of each. */
final class Plan {
  private static final int READ_FOR_ONE_RETURNED = 3;

  /** A handful of rows that everybody reads. */
  private static final Set<String> SHARED = Set.of("estate_rule");

  private final RanStatement statement;
  private final List<JsonNode> scans = new ArrayList<>();

  private Plan(RanStatement statement) {
    this.statement = statement;
    collect(root());
  }

  static Plan of(RanStatement statement) {
    return new Plan(statement);
  }

  private void collect(JsonNode node) {
    if (node.has("Relation Name")) {
      scans.add(node);
    }
    node.path("Plans").forEach(this::collect);
  }

  private JsonNode root() {
    return statement.explained().path("Plan");
  }

  /** Tables that are read from one end to the other. */
  List<String> readWhole() {
    return scans.stream()
        .filter(scan -> !SHARED.contains(table(scan)))
        .filter(scan -> scan.path("Node Type").asText().equals("Seq Scan"))
        .map(Plan::table)
        .toList();
  }

  /** Rows that were looked at, by table; those that a filter then threw away count. */
  Map<String, Long> rowsRead() {
    Map<String, Long> rows = new TreeMap<>();
    scans.forEach(scan -> rows.merge(table(scan), looked(scan), Long::sum));
    return rows;
  }

  /** Whether no more was read than the answer is worth: three rows for one, and for none one. */
  boolean readsLittle() {
    long read = rowsRead().values().stream().mapToLong(Long::longValue).sum();
    return read <= READ_FOR_ONE_RETURNED * Math.max(1, rows(root(), "Actual Rows"));
  }

  /** Whether of each table no more was read than a given number of rows; of others, nothing. */
  boolean readsWithin(Map<String, Long> most) {
    return rowsRead().entrySet().stream()
        .filter(read -> !SHARED.contains(read.getKey()))
        .allMatch(read -> read.getValue() <= most.getOrDefault(read.getKey(), 0L));
  }

  private static String table(JsonNode scan) {
    return scan.path("Relation Name").asText();
  }

  private static long looked(JsonNode scan) {
    return rows(scan, "Actual Rows")
        + rows(scan, "Rows Removed by Filter")
        + rows(scan, "Rows Removed by Index Recheck");
  }

  /** The server gives the average of the loops. */
  private static long rows(JsonNode node, String field) {
    return Math.round(node.path(field).asDouble() * node.path("Actual Loops").asDouble(1));
  }

  @Override
  public String toString() {
    return "%s%nread %s, returned %d%n%s"
        .formatted(
            statement.sql(), rowsRead(), rows(root(), "Actual Rows"), root().toPrettyString());
  }
}
