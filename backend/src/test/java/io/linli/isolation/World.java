package io.linli.isolation;

import io.linli.testkit.Tenants.Party;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A street and a company that works there, with one record of every kind that the contract has an
 * id for.
 *
 * @param street the supervisor
 * @param company the operator
 * @param persons who sign in for no tenant, by what they are to the estate
 * @param ids by the name of the path parameter or of the property of a body that takes them
 */
record World(Party street, Party company, Map<String, Party> persons, Map<String, String> ids) {

  /** Ids of what the service ships to everybody. */
  private static final Set<String> SHIPPED = Set.of("estateRuleId", "publishedStandardId");

  Party person(String what) {
    return Optional.ofNullable(persons.get(what)).orElseThrow();
  }

  Optional<String> id(String name) {
    return Optional.ofNullable(ids.get(name));
  }

  /** What nobody outside may be told; codes and what the service ships are public. */
  Collection<String> everyId() {
    return ids.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("Id") && !SHIPPED.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
