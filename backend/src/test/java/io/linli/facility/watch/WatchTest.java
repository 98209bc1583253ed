package io.linli.facility.watch;

import static io.linli.testkit.Watches.FINDINGS;
import static io.linli.testkit.Watches.GAPS;
import static io.linli.testkit.Watches.GROUPS;
import static io.linli.testkit.Watches.file;
import static io.linli.testkit.Watches.filed;
import static io.linli.testkit.Watches.found;
import static io.linli.testkit.Watches.founding;
import static io.linli.testkit.Watches.members;
import static io.linli.testkit.Watches.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The group of four files daily, company and street see it at once (domain.md T4). */
@LinliTest
class WatchTest {
  private ManagedEstate estate;
  private Party committee;
  private LocalDate today;

  @BeforeEach
  void aGroupOfThreeDays() {
    estate = ManagedEstate.make();
    committee = Tenants.supervisor("NEIGHBOURHOOD", Estates.neighbourhood(estate.street()));
    today = Contracts.today();
    found(estate.street(), founding(estate.community(), today.minusDays(3))).statusCode(201);
  }

  @Test
  void whatTheCommitteeFilesTheCompanyAnswersAndTheStreetCloses() {
    String id = filed(committee, estate.community(), today);
    for (Party by : List.of(estate.company(), estate.street(), committee)) {
      by.call().get(FINDINGS).then().body("items.id", hasItem(id));
    }

    move(estate.company(), id, "answer").statusCode(200).body("state", equalTo("ANSWERED"));
    move(estate.street(), id, "return").statusCode(200).body("state", equalTo("FILED"));
    move(estate.company(), id, "answer").statusCode(200);
    move(estate.street(), id, "closing").statusCode(200).body("state", equalTo("CLOSED"));

    move(estate.company(), id, "answer")
        .statusCode(409)
        .body("code", equalTo("watch-finding-state-conflict"));
    for (String move : List.of("return", "closing")) {
      move(estate.street(), id, move).statusCode(409);
    }
  }

  @Test
  void eachSideMakesItsOwnMovesAlone() {
    String id = filed(committee, estate.community(), today);
    move(estate.street(), id, "answer").statusCode(404);
    move(estate.company(), id, "closing").statusCode(403);
    move(estate.company(), id, "answer").statusCode(200);

    for (String move : List.of("return", "closing")) {
      move(committee, id, move).statusCode(403).body("code", equalTo("wrong-capacity"));
    }
    file(estate.street(), estate.community(), today, true)
        .statusCode(403)
        .body("code", equalTo("wrong-capacity"));
  }

  @Test
  void aDayWithoutAFilingIsVisibleToCompanyAndStreet() {
    file(committee, estate.community(), today.minusDays(2), false)
        .statusCode(201)
        .body("state", equalTo("NOTED"))
        .body("side", equalTo("NEIGHBOURHOOD_COMMITTEE"));
    file(estate.company(), estate.community(), today.minusDays(1), true)
        .statusCode(201)
        .body("side", equalTo("COMPANY"));

    for (Party by : List.of(estate.company(), estate.street())) {
      assertThat(by.call().get(GAPS).then().extract().<List<String>>path("items.day"))
          .containsExactly(today.minusDays(3).toString());
    }
  }

  @Test
  void aCommunityHasOneGroupAndItIsToldWhoIsMissing() {
    Map<String, Object> three = founding(Estates.community(estate.street()), today);
    three.put("members", members().subList(0, 3));
    found(estate.street(), three).statusCode(201).body("missingSides", contains("COMPANY"));

    found(estate.street(), founding(estate.community(), today))
        .statusCode(409)
        .body("code", equalTo("watch-group-founded"));
    found(estate.company(), founding(estate.community(), today)).statusCode(403);
  }

  @Test
  void aCompanyReadsTheMembersMaskedAndTheStreetChangesThem() {
    String id = estate.street().call().get(GROUPS).then().extract().path("items[0].id");
    String etag = estate.street().call().get(GROUPS + "/" + id).then().extract().header("ETag");
    change(id, etag).statusCode(200).body("members[0].name", equalTo("赵玉兰"));
    change(id, etag).statusCode(412);

    estate
        .company()
        .call()
        .get(GROUPS + "/" + id)
        .then()
        .body("members.size()", equalTo(4))
        .body("members[0].name", equalTo("赵*"));
  }

  @Test
  void nothingIsFiledForTomorrowNorBeforeTheFoundingNorWithoutAGroup() {
    Map<LocalDate, String> refusals =
        Map.of(today.plusDays(1), "date-in-future", today.minusDays(4), "before-founding");
    refusals.forEach(
        (day, code) ->
            file(estate.company(), estate.community(), day, true)
                .statusCode(422)
                .body("violations[0].code", equalTo(code)));
    ManagedEstate without = ManagedEstate.make();
    file(without.company(), without.community(), today, true)
        .statusCode(422)
        .body("violations[0].code", equalTo("no-watch-group"));
  }

  private io.restassured.response.ValidatableResponse change(String id, String etag) {
    return estate
        .street()
        .call()
        .header("If-Match", etag)
        .body(Map.of("members", members()))
        .put(GROUPS + "/" + id + "/members")
        .then();
  }
}
