package io.linli.resident;

import io.linli.testkit.Estates;
import io.linli.testkit.Households;
import io.linli.testkit.Residents;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.Map;
import java.util.UUID;

/**
 * An estate with two buildings, persons in the register, and a head of the first building.
 *
 * @param household room 101 of building 1号楼: owner 张小明, occupant 李四
 * @param head heads 1号楼, and lives in its room 102
 * @param headResidency the head's residency
 */
record ResidentWorld(
    Party street,
    Party company,
    UUID community,
    UUID building,
    UUID household,
    Party head,
    String headResidency) {

  static ResidentWorld build() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = Estates.community(street);
    Estates.handOver(community, company);
    UUID building = Households.building(company, community, "1号楼");
    UUID household = Households.household(company, building, "101");
    Residents.registered(company, household, "OWNER", "张小明");
    Residents.registered(company, household, "OCCUPANT", "李四");
    UUID next = Households.household(company, building, "102");
    UUID other =
        Households.household(company, Households.building(company, community, "2号楼"), "201");
    Residents.registered(company, other, "OWNER", "孙七");
    Party head = Residents.person();
    String residency = Residents.owner(company, head, community, next, "1号楼", "102");
    Residents.head(company, residency);
    return new ResidentWorld(street, company, community, building, household, head, residency);
  }

  Map<String, Object> claim(String buildingCode, String room, String name) {
    return Residents.claimOf(community, buildingCode, room, name);
  }

  /** Puts the estate into the hands of another company, as a change of managers does. */
  void handOverTo(Party next) {
    Estates.handOver(community, next);
  }
}
