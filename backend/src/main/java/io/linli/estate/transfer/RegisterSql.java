package io.linli.estate.transfer;

import java.util.List;
import java.util.stream.Collectors;

/** Statements that all lists of the register share. */
final class RegisterSql {

  private RegisterSql() {}

  /**
   * Changes the records that differ from their rows and no others, so that the same file imported
   * again leaves no trace: no new version, no audit entry.
   */
  static String update(String table, List<Field<?>> fields, String match, LineRange lines) {
    String settings =
        fields.stream()
            .map(field -> field.name() + " = " + field.incoming())
            .collect(Collectors.joining(", "));
    String incoming = fields.stream().map(Field::incoming).collect(Collectors.joining(", "));
    String stored =
        fields.stream().map(field -> "r." + field.name()).collect(Collectors.joining(", "));
    return ("with changed as (update %1$s r set %2$s, updated_at = now(), version = r.version + 1"
            + " from staged s where %3$s and %4$s and row(%5$s) is distinct from row(%6$s)"
            + " returning s.line) insert into import_effect select line, false from changed")
        .formatted(table, settings, match, lines.condition(), stored, incoming);
  }
}
