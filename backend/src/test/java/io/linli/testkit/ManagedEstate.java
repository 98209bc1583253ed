package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An estate in a street of its own, managed by a company of its own by an active contract, with an
 * owner who is known in full.
 */
public record ManagedEstate(
    Party street, Party company, UUID community, String contract, UUID household, UUID occupant) {

  /** The owner's, as nobody but the managing company may see it. */
  public static final String IDENTITY_NUMBER = "11010519491231002X";

  /** Made by the street and the company, each its part. */
  public static ManagedEstate make() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = Estates.community(street);
    String contract = Contracts.active(street, company, community, Contracts.today().plusYears(1));
    UUID building = Households.building(company, community, "1号楼");
    Households.unit(company, building, "1单元");
    UUID household = Households.household(company, building, "101");
    return new ManagedEstate(
        street, company, community, contract, household, owner(company, household));
  }

  private static UUID owner(Party company, UUID household) {
    Map<String, Object> person =
        Map.of("name", "张小明", "telephone", "13812345678", "identityNumber", IDENTITY_NUMBER);
    return UUID.fromString(
        company
            .call()
            .body(Map.of("kind", "OWNER", "person", person))
            .post("/api/v1/households/" + household + "/occupants")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** A look at the owner in full, for a reason. */
  public ValidatableResponse look(Party party) {
    return party
        .call()
        .body(Map.of("reason", "电话联系业主"))
        .post("/api/v1/occupants/" + occupant + "/personal-data-looks")
        .then();
  }

  /** The ids of the communities that a party sees. */
  public static List<String> communitiesOf(Party party) {
    return party
        .call()
        .get("/api/v1/communities")
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }
}
