package io.linli.resident;

import io.linli.platform.caller.Roles;
import io.linli.testkit.Households;
import io.linli.testkit.Residents;
import io.linli.testkit.Tenants.Party;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Everybody who could try to take a step in an estate.
 *
 * @param sponsor an owner who answers for the members of the family whom the records are about
 * @param persons the person of each record that was made, by the record's id
 */
record Cast(
    ResidentWorld world,
    ResidentWorld elsewhere,
    Party sponsor,
    String sponsorResidency,
    Map<String, Party> persons) {

  static Cast gather() {
    ResidentWorld world = ResidentWorld.build();
    Party sponsor = Residents.person();
    UUID flat = Households.household(world.company(), world.building(), "501");
    String residency =
        Residents.owner(world.company(), sponsor, world.community(), flat, "1号楼", "501");
    return new Cast(world, ResidentWorld.build(), sponsor, residency, new HashMap<>());
  }

  Party company() {
    return world.company();
  }

  Party street() {
    return world.street();
  }

  /** The person whom a record is about. */
  Party self(Recorded record) {
    return persons.get(record.id());
  }

  RequestSpecification call(Role role, Recorded record) {
    return switch (role) {
      case SELF -> self(record).call();
      case SPONSOR -> sponsor.call();
      case ANOTHER_RESIDENT -> elsewhere.head().call();
      case CLERK -> company().as(Set.of(Roles.CLERK));
      case MANAGER -> company().as(Set.of(Roles.MANAGER));
      case ONLOOKER -> company().as(Set.of(Roles.READ_ONLY));
      case HEAD -> world.head().call();
      case HEAD_OF_ANOTHER_BUILDING -> elsewhere.head().call();
      case SUPERVISOR -> street().call();
      case ANOTHER_COMPANY -> elsewhere.company().call();
      case ANOTHER_STREET -> elsewhere.street().call();
    };
  }
}
