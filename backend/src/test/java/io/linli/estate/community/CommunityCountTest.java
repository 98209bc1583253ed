package io.linli.estate.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import io.linli.testkit.Estates;
import io.linli.testkit.Households;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The counts of a community stay what its rows are, whoever adds them and however many at once. */
@LinliTest
class CommunityCountTest {
  private static final int BUILDINGS = 40;

  /** Above it the entries of a community are folded; what is being added meanwhile stays apart. */
  private static final int FOLDED_ABOVE = 16;

  @Inject Reads reads;
  @Inject CallerContext callers;

  @Test
  @ActivateRequestContext
  void buildingsThatAreAddedAtOnceAreAllCounted() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);

    IntStream.rangeClosed(1, BUILDINGS)
        .parallel()
        .forEach(number -> Households.building(street, community, number + "号楼"));

    street
        .call()
        .get("/api/v1/coverage")
        .then()
        .statusCode(200)
        .body("total.extent.buildings", equalTo(BUILDINGS));
    assertThat(entries(street)).isBetween(1L, FOLDED_ABOVE + 4L);
  }

  @Test
  @ActivateRequestContext
  void aRefusedHouseholdIsNotCounted() {
    Party street = Tenants.street();
    UUID building = Households.building(street, Estates.community(street), "1");
    Households.household(street, building, "101");
    street
        .call()
        .body(Households.description("101"))
        .post("/api/v1/buildings/" + building + "/households")
        .then()
        .statusCode(409);

    street.call().get("/api/v1/coverage").then().body("total.extent.households", equalTo(1));
  }

  private long entries(Party street) {
    callers.bind(new Caller("test", street.id(), Capacity.SUPERVISOR, street.areaCode(), Set.of()));
    return reads.one(Read.of(row -> row.getLong(1)).sql("select count(*) from community_count"));
  }
}
