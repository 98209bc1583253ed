package io.linli.supervision.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.linli.estate.RatedCommunities;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The picture of an area is the sum of what the caller can list, no more and no less. */
@LinliTest
class CoverageTest {
  private static final String PATH = "/api/v1/coverage";

  @Inject RatedCommunities rated;
  @Inject CallerContext callers;

  private final LocalDate today = Contracts.today();

  @Test
  void aStreetsFiguresAreTheSumOfWhatItLists() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID managed = CoveredEstates.community(street, "I", 1994);
    UUID other = CoveredEstates.community(street, "II", 2008);
    CoveredEstates.community(street, null, null);
    Contracts.active(street, company, managed, today.plusDays(30));
    Contracts.active(street, Tenants.company(), other, today.plusYears(2));
    CoveredEstates.populate(company, managed);
    Tenants.street();

    Map<String, Object> coverage = coverage(street, "");

    assertThat(coverage.get("level")).isEqualTo("NEIGHBOURHOOD");
    assertThat(coverage.get("areaCode")).isEqualTo(street.areaCode());
    assertSums(street, coverage);
    street
        .call()
        .get(PATH)
        .then()
        .body("total.extent.communities", equalTo(3))
        .body("total.extent.buildings", equalTo(2))
        .body("total.extent.households", equalTo(3))
        .body("total.oldCommunities", equalTo(1))
        .body("total.contracts.active", equalTo(2))
        .body("total.contracts.expiringSoon", equalTo(1))
        .body("total.contracts.missing", equalTo(1))
        .body("total.ratings.unrated", equalTo(3))
        .body("rows.areaCode", contains(Estates.neighbourhood(street)));
  }

  @Test
  void theFiguresFollowEveryChange() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = CoveredEstates.community(street, "I", 1994);
    assertSums(street, coverage(street, ""));

    String contract = Contracts.active(street, company, community, today.plusYears(1));
    CoveredEstates.populate(company, community);
    assertSums(street, coverage(street, ""));
    assertSums(company, coverage(company, ""));

    Contracts.step(
            street,
            contract,
            "termination",
            Map.of("terminatedOn", today.toString(), "reason", "双方协商解除"))
        .statusCode(200);
    assertSums(street, coverage(street, ""));
    street.call().get(PATH).then().body("total.contracts.missing", equalTo(1));
    company.call().get(PATH).then().body("total.extent.communities", equalTo(0));
  }

  @Test
  void countsWhatTheCommunitiesHaveAndWhoReachesTheGoal() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID complete = CoveredEstates.community(street, "I", 1994);
    UUID partial = CoveredEstates.community(street, "I", 1994);
    Contracts.active(street, company, complete, today.plusYears(1));
    Contracts.active(street, company, partial, today.plusYears(1));
    CoveredEstates.community(street, "III", 1986);
    CoveredEstates.have(
        company,
        complete,
        List.of(
            "OFFICE_ROOM",
            "CLEANING",
            "ORDER_KEEPING",
            "PARKING",
            "FACILITY_UPKEEP",
            "GREENING",
            "ROAD_UPKEEP",
            "HOUSE_REPAIR"));
    CoveredEstates.have(company, partial, List.of("CLEANING", "GREENING"));

    assertSums(street, coverage(street, ""));
    assertSums(company, coverage(company, ""));
    street
        .call()
        .get(PATH)
        .then()
        .body("total.goalsReached", equalTo(1))
        .body("total.byHave.find { it.have == 'CLEANING' }.extent.communities", equalTo(2))
        .body("total.byGoal.find { it.goal == 'EIGHT_HAVES' }.communities", equalTo(2));
  }

  @Test
  void countsRatingsByBand() {
    Party street = Tenants.street();
    CoveredEstates.community(street, "I", 1994);
    rate(street, CoveredEstates.community(street, "I", 1994), 2, "TWO_STARS");
    rate(street, CoveredEstates.community(street, "I", 1994), 3, "THREE_STARS");
    rate(street, CoveredEstates.community(street, "I", 1994), 2, "TWO_STARS");

    street
        .call()
        .get(PATH)
        .then()
        .body("total.ratings.unrated", equalTo(1))
        .body("total.ratings.byBand.band", contains("THREE_STARS", "TWO_STARS"))
        .body("total.ratings.byBand.communities", contains(1, 2));
  }

  @Test
  void aNeighbourhoodsRowsAreItsCommunities() {
    Party street = Tenants.street();
    UUID community = CoveredEstates.community(street, "III", 1986);

    street
        .call()
        .get(PATH + "?areaCode=" + Estates.neighbourhood(street))
        .then()
        .statusCode(200)
        .body("level", equalTo("COMMUNITY"))
        .body("rows.communityId", contains(community.toString()))
        .body("rows.name", contains("测试小区"))
        .body("rows[0].figures.extent.communities", equalTo(1))
        .body("rows[0].figures.byConditionClass.conditionClass", contains("III"));
  }

  @Test
  void aDistrictsRowsAreItsStreets() {
    Party one = Tenants.street();
    Party two = Tenants.street();
    while (!two.areaCode().startsWith(one.areaCode().substring(0, 6))) {
      one = two;
      two = Tenants.street();
    }
    CoveredEstates.community(one, "I", 1994);
    CoveredEstates.community(two, "I", 1994);
    CoveredEstates.community(two, "II", 2004);
    Party district = Tenants.supervisor("DISTRICT", one.areaCode().substring(0, 6));

    Map<String, Object> coverage = coverage(district, "");

    assertThat(coverage.get("level")).isEqualTo("STREET");
    assertSums(district, coverage);
    district.call().get(PATH).then().body("rows.areaCode", hasItem(two.areaCode()));
    Map<String, Object> below = coverage(district, "?areaCode=" + two.areaCode());
    assertThat(below.get("total")).isEqualTo(coverage(two, "").get("total"));
  }

  @Test
  void aCompanySeesTheFiguresOfItsOwnEstatesWhereverTheyLie() {
    Party one = Tenants.street();
    Party two = Tenants.street();
    Party company = Tenants.company();
    Party competitor = Tenants.company();
    UUID here = CoveredEstates.community(one, "I", 1994);
    Contracts.active(one, company, here, today.plusDays(90));
    Contracts.active(two, company, CoveredEstates.community(two, "II", 2004), today.plusDays(91));
    Contracts.active(one, competitor, CoveredEstates.community(one, "I", 1990), today.plusYears(1));
    CoveredEstates.populate(company, here);

    Map<String, Object> coverage = coverage(company, "");

    assertThat(coverage.get("level")).isEqualTo("CITY");
    assertSums(company, coverage);
    company
        .call()
        .get(PATH)
        .then()
        .body("areaCode", nullValue())
        .body("total.extent.communities", equalTo(2))
        .body("total.contracts.active", equalTo(2))
        .body("total.contracts.expiringSoon", equalTo(1))
        .body("total.byManagementMode.mode", contains("PROFESSIONAL_COMPANY"));
    company
        .call()
        .get(PATH + "?areaCode=" + one.areaCode())
        .then()
        .body("total.extent.communities", equalTo(1))
        .body("rows", hasSize(1));
  }

  @Test
  void aCompanyThatManagesNothingSeesNothing() {
    Tenants.company()
        .call()
        .get(PATH)
        .then()
        .statusCode(200)
        .body("total.extent.communities", equalTo(0))
        .body("total.extent.residentialFloorArea", equalTo(0.0f))
        .body("rows", hasSize(0));
  }

  @Test
  void refusesAnAreaOutsideTheJurisdiction() {
    Party street = Tenants.street();

    street
        .call()
        .get(PATH + "?areaCode=" + Tenants.street().areaCode())
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("?areaCode"))
        .body("violations[0].code", equalTo("area-outside-jurisdiction"));
    street
        .call()
        .get(PATH + "?areaCode=" + street.areaCode().substring(0, 6))
        .then()
        .statusCode(422);
    Tenants.company().call().get(PATH + "?areaCode=999999999").then().statusCode(422);
  }

  /** The total and each row against the lists, and the rows against the total. */
  private static void assertSums(Party party, Map<String, Object> coverage) {
    Listed listed = Listed.by(party);
    Map<String, Object> total = object(coverage, "total");
    assertThat(Listed.told(total)).isEqualTo(listed.figures(""));
    long communities = 0;
    for (Map<String, Object> row : Listed.list(coverage, "rows")) {
      Map<String, Object> told = Listed.told(object(row, "figures"));
      assertThat(told).as("row %s", row).isEqualTo(listed.figures(row.get("areaCode").toString()));
      communities += (long) told.get("extent.communities");
    }
    assertThat(communities).isEqualTo(Listed.told(total).get("extent.communities"));
  }

  private static Map<String, Object> coverage(Party party, String query) {
    return party.call().get(PATH + query).then().statusCode(200).extract().jsonPath().getMap("$");
  }

  /** As a published round would. */
  private void rate(Party street, UUID community, int stars, String band) {
    Caller assessor =
        new Caller("assessor", street.id(), Capacity.SUPERVISOR, street.areaCode(), Set.of());
    callers.callAs(
        assessor,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      Instant now = today.atStartOfDay(ZoneOffset.UTC).toInstant();
                      rated.showRating(community, stars, band, today.getYear(), now);
                      return null;
                    }));
  }

  @SuppressWarnings("unchecked") // JSON objects have text keys
  private static Map<String, Object> object(Map<String, Object> owner, String field) {
    return (Map<String, Object>) owner.get(field);
  }
}
