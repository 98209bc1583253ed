package io.linli.isolation;

import io.linli.testkit.Tenants.Party;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A street and a company that works there, with one record of every kind that the contract has an
 * id for.
 *
 * @param street the supervisor
 * @param company the operator
 * @param ids by the name of the path parameter or of the property of a body that takes them
 */
record World(Party street, Party company, Map<String, String> ids) {

  Optional<String> id(String name) {
    return Optional.ofNullable(ids.get(name));
  }

  /** What nobody outside may be told; codes and the shipped rules are public. */
  Collection<String> everyId() {
    return ids.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("Id") && !entry.getKey().equals("estateRuleId"))
        .map(Map.Entry::getValue)
        .toList();
  }
}
