package io.linli.cost;

import io.linli.testkit.Home;
import io.linli.testkit.Households;
import io.linli.testkit.Residents;
import io.linli.testkit.ServiceCases;
import io.linli.testkit.SpecialServices;
import io.linli.testkit.Tenants.Party;
import java.util.Map;
import java.util.UUID;

/**
 * Residents of an estate, with several of everything that is listed about them.
 *
 * @param resident lives in several flats, has claims, a family and invitations
 * @param removed was removed from as many buildings, and has appealed each time
 * @param head heads the building of several others, who head it too
 */
record CrowdedHomes(Party resident, Party removed, Party head) {
  private static final int ROWS = 3;

  static CrowdedHomes ofNobodyYet() {
    return new CrowdedHomes(Residents.person(), Residents.person(), Residents.person());
  }

  /** Who has rows in a list of persons. */
  Party ownerOf(String list) {
    return list.equals("listOwnRemovals") ? removed : resident;
  }

  void moveIn(Party company, UUID community, Map<String, String> ids) {
    String residency = null;
    for (int i = 0; i < ROWS; i++) {
      String code = "居" + i + "号楼";
      UUID building = Households.building(company, community, code);
      UUID flat = Households.household(company, building, "1");
      residency = Residents.owner(company, resident, community, flat, code, "1");
      flat = Households.household(company, building, "2");
      String gone = Residents.owner(company, removed, community, flat, code, "2");
      Residents.appeal(removed, Residents.removal(company, gone));
      Residents.registered(company, household(company, residency), "OCCUPANT", "孙七");
      Residents.registered(company, household(company, residency), "OCCUPANT", "周八");
    }
    for (int i = 0; i < ROWS; i++) {
      String service = SpecialServices.offered(company, SpecialServices.offer(community));
      ids.put(
          "ownSpecialServiceOrderId", SpecialServices.orderedAtHome(resident, residency, service));
      ids.put("ownServiceCaseId", openCase(residency));
      Residents.family(resident, residency, Residents.person());
      Residents.invitation(resident, residency);
    }
    ids.put("residencyId", residency);
    crowdTheHeadsBuilding(company, community);
  }

  /** With two steps. */
  private String openCase(String residency) {
    String id =
        resident
            .call()
            .body(Home.opening(residency))
            .post(Home.CASES)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Residents.step(resident, Home.CASES + "/" + id, "withdrawal", Map.of("reason", "已自行修好"))
        .then()
        .statusCode(200);
    for (int i = 0; i < ROWS; i++) {
      ServiceCases.charge(id);
    }
    return id;
  }

  /** Its claims and removals are those that its head lists. */
  private void crowdTheHeadsBuilding(Party company, UUID community) {
    UUID building = Households.building(company, community, "长号楼");
    for (int i = 0; i < ROWS; i++) {
      Party person = i == 0 ? head : Residents.person();
      UUID flat = Households.household(company, building, "1" + i);
      Residents.head(company, Residents.owner(company, person, community, flat, "长号楼", "1" + i));
      flat = Households.household(company, building, "2" + i);
      String gone = Residents.owner(company, Residents.person(), community, flat, "长号楼", "2" + i);
      Residents.removal(company, gone);
      Residents.claim(Residents.person(), Residents.claimOf(community, "长号楼", "1" + i, "王五"));
    }
  }

  private static UUID household(Party company, String residency) {
    return UUID.fromString(
        company.call().get("/api/v1/residencies/" + residency).path("householdId"));
  }
}
