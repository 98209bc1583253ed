package io.linli.isolation;

import io.linli.testkit.Home;
import io.linli.testkit.Households;
import io.linli.testkit.Pictures;
import io.linli.testkit.Residents;
import io.linli.testkit.SpecialServices;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Residents of a world's estate, and one record of every kind about them. */
final class Homes {
  private final Party company;
  private final UUID community;
  private final Map<String, String> ids;
  private final Map<String, Party> persons = new LinkedHashMap<>();

  private Homes(Party company, UUID community, Map<String, String> ids) {
    this.company = company;
    this.community = community;
    this.ids = ids;
  }

  /** Moves people in, adds the ids of what is about them, and returns them. */
  static Map<String, Party> of(Party company, UUID community, Map<String, String> ids) {
    Homes homes = new Homes(company, community, ids);
    homes.moveIn();
    return homes.persons;
  }

  private void moveIn() {
    String residency = resident("resident", "301");
    ids.put("residencyId", residency);
    ids.put("ownResidencyId", residency);
    ids.put(
        "ownServiceCaseId",
        persons
            .get("resident")
            .call()
            .body(Home.opening(residency))
            .post(Home.CASES)
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
    ids.put(
        "ownSpecialServiceOrderId",
        SpecialServices.orderedAtHome(
            persons.get("resident"), residency, ids.get("specialServiceId")));
    ids.put("ownPhotoId", Pictures.sentFromHome(persons.get("resident"), residency));
    ids.put("headId", Residents.head(company, resident("head", "302")));
    ids.put("removableResidencyId", resident("removable", "303"));
    String removal = Residents.removal(company, resident("removed", "304"));
    Residents.appeal(persons.get("removed"), removal);
    ids.put("removalId", removal);
    ids.put("ownRemovalId", removal);
    ids.put("appealId", removal);
    persons.put("newcomer", Residents.person());
    claim();
    family(residency);
  }

  private String resident(String what, String room) {
    Party person = Residents.person();
    persons.put(what, person);
    UUID building = UUID.fromString(ids.get("buildingId"));
    UUID household = Households.household(company, building, room);
    return Residents.owner(company, person, community, household, "1号楼", room);
  }

  private void claim() {
    String claim =
        Residents.claim(persons.get("resident"), Residents.claimOf(community, "1号楼", "399", "王五"));
    ids.put("claimId", claim);
    ids.put("ownClaimId", claim);
  }

  private void family(String residency) {
    Party owner = persons.get("resident");
    ids.put("familyMemberId", Residents.family(owner, residency, Residents.person()));
    Response invitation = Residents.invitation(owner, residency);
    ids.put("familyInvitationId", invitation.path("id"));
    ids.put("familyInvitationCode", invitation.path("code"));
  }
}
