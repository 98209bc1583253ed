package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Persons who sign in for no tenant, and become residents, for one test. */
public final class Residents {
  private static final String CLAIMS = "/api/v1/me/residency-claims";

  private Residents() {}

  /** Somebody with an account and nothing else. */
  public static Party person() {
    return new Party(null, "person-" + UUID.randomUUID(), null);
  }

  /** An entry of the register. */
  public static UUID registered(Party manager, UUID household, String kind, String name) {
    return UUID.fromString(
        manager
            .call()
            .body(Map.of("kind", kind, "person", Map.of("name", name)))
            .post("/api/v1/households/" + household + "/occupants")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** A claim of a room, as a body. */
  public static Map<String, Object> claimOf(
      Object community, String building, String room, String name) {
    return new HashMap<>(
        Map.of(
            "communityId",
            community.toString(),
            "buildingCode",
            building,
            "roomNumber",
            room,
            "name",
            name));
  }

  /** The id of a claim that a person has submitted. */
  public static String claim(Party person, Map<String, Object> claim) {
    return person.call().body(claim).post(CLAIMS).then().statusCode(201).extract().path("id");
  }

  /** Takes a step of a claim or another record, on it as the party sees it. */
  public static Response step(Party party, String path, String step, Object body) {
    String etag = party.call().get(path).header("ETag");
    RequestSpecification call = party.call().header("If-Match", etag == null ? "\"0\"" : etag);
    return (body == null ? call : call.body(body)).post(path + "/" + step);
  }

  /** Lets a claim become a residency and returns its id. */
  public static String confirm(Party checker, String claim) {
    return step(checker, "/api/v1/residency-claims/" + claim, "confirmation", null)
        .then()
        .statusCode(200)
        .extract()
        .path("residencyId");
  }

  /** An owner of a household who has claimed it and was confirmed; the id of the residency. */
  public static String owner(
      Party manager, Party person, UUID community, UUID household, String building, String room) {
    String name = "张" + UUID.randomUUID().toString().substring(0, 6);
    registered(manager, household, "OWNER", name);
    return confirm(manager, claim(person, claimOf(community, building, room, name)));
  }

  /** An owner's invitation of a member of the family. */
  public static Response invitation(Party owner, String ownerResidency) {
    return owner
        .call()
        .body(Map.of("ownResidencyId", ownerResidency, "name", "李小红", "relation", "配偶"))
        .post("/api/v1/me/family-invitations")
        .then()
        .statusCode(201)
        .extract()
        .response();
  }

  /** A member of an owner's family who has accepted; the id of the residency. */
  public static String family(Party owner, String ownerResidency, Party member) {
    String code = invitation(owner, ownerResidency).path("code");
    return member
        .call()
        .body(Map.of("code", code))
        .post("/api/v1/family-invitation-acceptances")
        .then()
        .statusCode(200)
        .extract()
        .path("residencyId");
  }

  /** Makes a resident head of the building; the id of the appointment. */
  public static String head(Party manager, String residency) {
    return manager
        .call()
        .body(Map.of("residencyId", residency))
        .post("/api/v1/building-heads")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Removes a resident; the id of the removal. */
  public static String removal(Party remover, String residency) {
    return remover
        .call()
        .body(Map.of("residencyId", residency, "reason", "多次发布虚假消息"))
        .post("/api/v1/resident-removals")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Appeals against a removal. */
  public static void appeal(Party person, String removal) {
    step(person, "/api/v1/me/removals/" + removal, "appeal", Map.of("text", "消息属实"))
        .then()
        .statusCode(200);
  }
}
