package io.linli.photo.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.linli.photo.PhotoPerson;
import io.linli.photo.Photos;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.objectstore.ObjectStore;
import io.linli.platform.problem.Problem;
import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Pictures;
import io.linli.testkit.Residents;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos of an estate, from those who send them to those who may see them. */
@LinliTest
class PhotoTest {
  @Inject Photos photos;
  @Inject UnusedPhotos unused;
  @Inject ObjectStore store;
  @Inject CallerContext callers;

  private ManagedEstate estate;
  private Party company;

  @BeforeEach
  void makeEstate() {
    estate = ManagedEstate.make();
    company = estate.company();
  }

  @Test
  void staffSendAPhotoAndGetItBackAsWhatItIs() throws Exception {
    Party clerk = new Party(company.id(), company.subject(), null);
    var sent =
        clerk
            .as(java.util.Set.of(Roles.CLERK))
            .contentType("image/jpeg")
            .body(Pictures.png(60, 40))
            .post("/api/v1/communities/" + estate.community() + "/photos")
            .then()
            .statusCode(201)
            .header("Location", matchesPattern(".*/api/v1/photos/[0-9a-f-]{36}"))
            .body("mediaType", equalTo("image/png"))
            .body("width", equalTo(60))
            .body("height", equalTo(40))
            .body("used", equalTo(false))
            .body("takenBy", equalTo(company.subject()))
            .extract();
    String path = "/api/v1/photos/" + sent.path("id");
    byte[] content =
        company
            .call()
            .get(path + "/content")
            .then()
            .statusCode(200)
            .header("Content-Type", equalTo("image/png"))
            .header("X-Content-Type-Options", equalTo("nosniff"))
            .header("Content-Disposition", startsWith("inline; filename=\""))
            .header("Content-Security-Policy", startsWith("default-src 'none'"))
            .extract()
            .asByteArray();

    assertThat(sha256(content)).isEqualTo(sent.path("sha256"));
    company.call().get(path).then().body("sizeBytes", equalTo(content.length));
    estate.street().call().get(path).then().statusCode(200);
    Tenants.company().call().get(path + "/content").then().statusCode(404);
  }

  @Test
  void theSamePhotoSentTwiceUnderOneKeyIsOne() {
    byte[] photo = Pictures.jpeg(30, 30);
    String key = UUID.randomUUID().toString();
    List<String> ids =
        List.of(photo, photo).stream()
            .map(
                same ->
                    company
                        .call()
                        .header("Idempotency-Key", key)
                        .contentType("image/jpeg")
                        .body(same)
                        .post("/api/v1/communities/" + estate.community() + "/photos")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
            .toList();

    assertThat(ids.get(0)).isEqualTo(ids.get(1));
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void theStreetSendsPhotosOfItsEstatesAndOfNoOthers() {
    Pictures.send(estate.street(), estate.community(), Pictures.jpeg(9, 9)).statusCode(201);
    Pictures.send(Tenants.street(), estate.community(), Pictures.jpeg(9, 9)).statusCode(404);
  }

  @Test
  void aResidentSendsFromHomeAndLosesSightOfItOnLeaving() {
    Party resident = Residents.person();
    String residency = residency(resident, "201");
    String photo = Pictures.sentFromHome(resident, residency);
    String path = "/api/v1/me/photos/" + photo;

    resident.call().get(path).then().statusCode(200).body("takenBy", nullValue());
    resident.call().get(path + "/content").then().statusCode(200);
    company.call().get("/api/v1/photos/" + photo + "/content").then().statusCode(200);
    Party neighbour = Residents.person();
    residency(neighbour, "202");
    neighbour.call().get(path + "/content").then().statusCode(404);

    Residents.step(resident, "/api/v1/me/residencies/" + residency, "leaving", null)
        .then()
        .statusCode(200);
    resident.call().get(path).then().statusCode(404);
    resident.call().get(path + "/content").then().statusCode(404);
  }

  @Test
  void whatNothingUsesIsRemovedAfterADay() {
    UUID claimed = UUID.fromString(Pictures.sent(company, estate.community()));
    UUID old = UUID.fromString(Pictures.sent(company, estate.community()));
    UUID fresh = UUID.fromString(Pictures.sent(company, estate.community()));
    claim(company, Capacity.OPERATOR, List.of(claimed), null);
    for (UUID id : List.of(claimed, old)) {
      Superuser.run("update photo set sent_at = sent_at - interval '25 hours' where id = ?", id);
    }

    unused.look();

    for (UUID id : List.of(claimed, fresh)) {
      company.call().get("/api/v1/photos/" + id + "/content").then().statusCode(200);
    }
    company.call().get("/api/v1/photos/" + old).then().statusCode(404);
    assertThat(store.get(Photo.keyOf(old))).isEmpty();
    assertThat(claim(company, Capacity.OPERATOR, List.of(old), null))
        .containsExactly("/photoIds/0 photo-unknown");
  }

  @Test
  void aPhotoServesItsOwnEstateAndPersonOnly() {
    Party resident = Residents.person();
    residency(resident, "201");
    PhotoPerson person = new PhotoPerson(resident.subject(), household(resident));
    UUID ofStaff = UUID.fromString(Pictures.sent(company, estate.community()));
    UUID foreign = UUID.fromString(Pictures.sent(company, anotherEstate()));
    UUID ofStreet = UUID.fromString(Pictures.sent(estate.street(), estate.community()));

    assertThat(claim(company, Capacity.OPERATOR, List.of(ofStaff, foreign, ofStaff), person))
        .containsExactly("/photoIds/1 photo-unknown", "/photoIds/2 photo-twice");
    assertThat(claim(company, Capacity.OPERATOR, List.of(ofStaff), person)).isEmpty();
    resident.call().get("/api/v1/me/photos/" + ofStaff + "/content").then().statusCode(200);
    PhotoPerson other = new PhotoPerson("somebody", person.householdId());
    assertThat(claim(company, Capacity.OPERATOR, List.of(ofStaff), other))
        .containsExactly("/photoIds/0 photo-unknown");
    assertThat(claim(estate.street(), Capacity.SUPERVISOR, List.of(ofStreet), null)).isEmpty();
    assertThat(claim(estate.street(), Capacity.SUPERVISOR, List.of(ofStaff), null))
        .containsExactly("/photoIds/0 photo-unknown");
  }

  private String residency(Party person, String room) {
    UUID building =
        UUID.fromString(
            company
                .call()
                .get("/api/v1/households/" + estate.household())
                .then()
                .extract()
                .path("buildingId"));
    UUID flat = Households.household(company, building, room);
    return Residents.owner(company, person, estate.community(), flat, "1号楼", room);
  }

  private static UUID household(Party resident) {
    return (UUID)
        Superuser.run("select household_id from residency where subject = ?", resident.subject());
  }

  private UUID anotherEstate() {
    UUID community = io.linli.testkit.Estates.community(estate.street());
    Superuser.run("update community set tenant_id = ? where id = ?", company.id(), community);
    return community;
  }

  /** What is wrong with a claim; a claim that is wrong changes nothing. */
  @ActivateRequestContext
  List<String> claim(Party by, Capacity capacity, List<UUID> ids, PhotoPerson person) {
    Caller caller = new Caller(by.subject(), by.id(), capacity, by.areaCode(), Roles.OF_TENANTS);
    try {
      return callers.callAs(
          caller,
          () ->
              QuarkusTransaction.requiringNew()
                  .call(
                      () -> {
                        photos.claim(estate.community(), ids, person, "/photoIds");
                        return List.of();
                      }));
    } catch (Problem e) {
      return e.violations().stream().map(v -> v.pointer() + " " + v.code()).toList();
    }
  }

  private long kept() {
    return (Long)
        Superuser.run("select count(*) from photo where community_id = ?", estate.community());
  }

  private static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
