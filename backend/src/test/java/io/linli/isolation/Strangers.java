package io.linli.isolation;

import io.linli.testkit.Tenants.Party;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who has no business in a household of the first world, by what he is. */
final class Strangers {
  /** Lives in the same estate. */
  static final String NEIGHBOUR = "resident of another household";

  private Strangers() {}

  /** To operations of residents. */
  static Map<String, Party> ofResidents(Worlds worlds) {
    Map<String, Party> strangers = new LinkedHashMap<>();
    strangers.put("the company that manages", worlds.one().company());
    strangers.put("the street that supervises", worlds.one().street());
    strangers.put("person of no household", worlds.one().person("newcomer"));
    strangers.put(NEIGHBOUR, worlds.one().person("head"));
    strangers.put("resident of another estate", worlds.other().person("resident"));
    return strangers;
  }

  /**
   * Persons, to operations of tenants.
   *
   * @param orPerson the capacity in which persons may call it too, empty when they may not
   */
  static Map<String, Party> ofTenants(Worlds worlds, String orPerson) {
    Map<String, Party> persons = new LinkedHashMap<>();
    persons.put("resident of another estate", worlds.other().person("resident"));
    if (!orPerson.equals("RESIDENT")) {
      persons.put("resident", worlds.one().person("resident"));
    }
    if (orPerson.equals("BUILDING_HEAD")) {
      persons.put("head of another building", worlds.other().person("head"));
    }
    return persons;
  }
}
