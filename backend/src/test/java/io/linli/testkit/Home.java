package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A resident at home, in an estate of its own street, and who manages it. */
public record Home(
    Party street,
    Party company,
    UUID community,
    UUID building,
    UUID household,
    Party resident,
    String residency) {
  public static final String CASES = "/api/v1/me/service-cases";

  /** Somebody has moved in and was confirmed. */
  public static Home make() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = Estates.community(street);
    Superuser.run(
        "update community set tenant_id = ?, management_mode = 'PROFESSIONAL_COMPANY' where id = ?",
        company.id(),
        community);
    UUID building = Households.building(company, community, "1号楼");
    UUID household = Households.household(company, building, "301");
    Party resident = Residents.person();
    String residency = Residents.owner(company, resident, community, household, "1号楼", "301");
    return new Home(street, company, community, building, household, resident, residency);
  }

  /** A resident of the next flat. */
  public Party neighbour() {
    Party neighbour = Residents.person();
    UUID flat = Households.household(company, building, "302");
    Residents.owner(company, neighbour, community, flat, "1号楼", "302");
    return neighbour;
  }

  /** What the resident turns to the desk with. */
  public Map<String, Object> opening() {
    return opening(residency);
  }

  /** What a resident turns to the desk with. */
  public static Map<String, Object> opening(String residency) {
    return new HashMap<>(
        Map.of(
            "ownResidencyId",
            residency,
            "kind",
            "REPAIR",
            "subjectPart",
            "PRIVATE",
            "urgency",
            "ORDINARY",
            "summary",
            "厨房水管渗水",
            "telephone",
            "13800005678"));
  }

  public ValidatableResponse open(Map<String, Object> opening) {
    return resident.call().body(opening).post(CASES).then();
  }

  /** A new case of the resident. */
  public String opened() {
    return open(opening()).statusCode(201).extract().path("id");
  }

  public String path(String id) {
    return CASES + "/" + id;
  }

  /** A step that the resident makes with the case as it is. */
  public Response step(String id, String step, Map<String, Object> body) {
    return Residents.step(resident, path(id), step, body);
  }

  /** Lets the company see a case through to its result. */
  public void done(String id) {
    ServiceCases.move(company, id, "acceptance", Map.of("major", false)).statusCode(200);
    ServiceCases.move(company, id, "dispatch", Map.of("assignee", company.subject()))
        .statusCode(200);
    ServiceCases.move(company, id, "arrival", Map.of()).statusCode(200);
    ServiceCases.move(company, id, "completion", Map.of("result", "更换角阀")).statusCode(200);
  }
}
