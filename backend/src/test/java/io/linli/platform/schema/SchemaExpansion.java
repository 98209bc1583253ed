package io.linli.platform.schema;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What keeps the service of an older schema from working on a newer one. Widening is free: new
 * tables, columns that may be left out, further policies and rights, checks that allow more.
 */
final class SchemaExpansion {

  private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'::text");

  /** Kinds that an older service can do without. */
  private static final Set<String> MAY_GO = Set.of("check", "reference", "restriction");

  /** Kinds that may refuse what an older service writes. */
  private static final Set<String> MAY_REFUSE =
      Set.of("check", "reference", "key", "restriction", "trigger");

  /** Kinds whose definition ends with the columns that they are about. */
  private static final Set<String> NAMES_COLUMNS = Set.of("check", "reference", "key");

  private final Map<String, String> before;
  private final Map<String, String> after;
  private final Map<String, String> found = new TreeMap<>();

  private SchemaExpansion(Map<String, String> before, Map<String, String> after) {
    this.before = before;
    this.after = after;
  }

  /** Reasons by the fact that each is about, in the words of {@link SchemaFacts}. */
  static Map<String, String> breaks(Map<String, String> before, Map<String, String> after) {
    SchemaExpansion expansion = new SchemaExpansion(before, after);
    before.forEach(expansion::compare);
    after.forEach(expansion::judgeNew);
    return expansion.found;
  }

  private void compare(String fact, String was) {
    String is = after.get(fact);
    if (is == null) {
      if (!MAY_GO.contains(kind(fact))) {
        found.put(fact, "is gone");
      }
    } else if (!is.equals(was)) {
      compare(fact, was, is);
    }
  }

  private void compare(String fact, String was, String is) {
    switch (kind(fact)) {
      case "column" -> compareColumn(fact, was.split("\\|", -1), is.split("\\|", -1));
      case "check" -> {
        if (!allowsMore(was, is)) {
          found.put(fact, "has changed: it was " + was);
        }
      }
      default -> found.put(fact, "has changed: it was " + was);
    }
  }

  private void compareColumn(String fact, String[] was, String[] is) {
    if (!was[0].equals(is[0])) {
      found.put(fact, "was of type " + was[0]);
    } else if (!was[1].equals(is[1])) {
      found.put(
          fact,
          is[1].equals("required")
              ? "must not be left out any more"
              : "was always there, and an older service reads it so");
    } else if (was[2].equals("filled") && is[2].equals("empty")) {
      found.put(fact, "has lost its default");
    }
  }

  /** The same check with further words in its lists. */
  private static boolean allowsMore(String was, String is) {
    return skeleton(was).equals(skeleton(is))
        && !is.contains("<>")
        && words(is).containsAll(words(was));
  }

  private static String skeleton(String check) {
    return LITERAL.matcher(check).replaceAll("?").replaceAll("\\?(, \\?)+", "?");
  }

  private static Set<String> words(String check) {
    return LITERAL.matcher(check).results().map(one -> one.group()).collect(Collectors.toSet());
  }

  private void judgeNew(String fact, String is) {
    String table = table(fact);
    if (before.containsKey(fact) || !before.containsKey("table " + table)) {
      return;
    }
    String kind = kind(fact);
    if (kind.equals("column") && is.contains("|required|empty")) {
      found.put(fact, "is new and can't be left out");
    } else if (MAY_REFUSE.contains(kind)
        && !(NAMES_COLUMNS.contains(kind) && isAboutNewColumns(table, is))) {
      found.put(fact, "is new and may refuse what an older service writes: " + is);
    }
  }

  /** A default of a new column meets its own constraints, or the migration itself would fail. */
  private boolean isAboutNewColumns(String table, String definition) {
    String columns = definition.substring(definition.lastIndexOf('|') + 1);
    return !columns.isEmpty()
        && Stream.of(columns.split(",", -1))
            .noneMatch(name -> before.containsKey("column " + table + "." + name));
  }

  private static String kind(String fact) {
    return fact.substring(0, fact.indexOf(' '));
  }

  private static String table(String fact) {
    String name = fact.substring(fact.lastIndexOf(' ') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
