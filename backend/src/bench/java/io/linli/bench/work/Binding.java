package io.linli.bench.work;

import java.util.UUID;

/**
 * For whom a statement runs: what {@code CallerBinder} sets for the caller of the same request.
 *
 * @param area the jurisdiction of a supervisor, empty for a company
 */
public record Binding(String role, UUID tenant, String area) {

  static Binding operator(UUID tenant) {
    return new Binding("linli_operator", tenant, "");
  }

  static Binding supervisor(UUID tenant, String area) {
    return new Binding("linli_supervisor", tenant, area);
  }
}
