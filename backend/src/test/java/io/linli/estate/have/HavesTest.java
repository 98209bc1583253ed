package io.linli.estate.have;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LinliTest
class HavesTest {

  @Test
  void showsTheGoalAndWhatIsMissing() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);

    haves(street, community)
        .statusCode(200)
        .body("communityCase", equalTo("CAN_ATTRACT_COMPANY"))
        .body("goal", equalTo("FIVE_HAVES"))
        .body("reached", equalTo(false))
        .body("missing", hasSize(5))
        .body("haves", hasSize(13));

    state(street, community, 0, List.of(seen("CLEANING"), seen("PARKING"), absent("HOUSE_REPAIR")))
        .statusCode(200)
        .body("missing", contains("ORDER_KEEPING", "FACILITY_UPKEEP", "HOUSE_REPAIR"))
        .body("haves.find { it.have == 'CLEANING' }.evidence", equalTo("现场查看"))
        .body("version", equalTo(1));
  }

  @Test
  void reachesItsGoalAndForgetsWhatIsNotStatedAgain() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    state(
            street,
            community,
            0,
            List.of(
                seen("CLEANING"),
                seen("ORDER_KEEPING"),
                seen("PARKING"),
                seen("FACILITY_UPKEEP"),
                seen("HOUSE_REPAIR")))
        .statusCode(200)
        .body("reached", equalTo(true))
        .body("missing", hasSize(0));

    state(street, community, 0, List.of()).statusCode(412);
    state(street, community, 1, List.of(seen("CLEANING")))
        .statusCode(200)
        .body("missing", hasSize(4));
  }

  @ParameterizedTest
  @CsvSource({
    "evidence, , /haves/0/evidence, evidence-missing",
    "evidence, '  ', /haves/0/evidence, evidence-missing",
    "seenOn, , /haves/0/seenOn, evidence-missing",
    "seenOn, 2999-01-01, /haves/0/seenOn, date-in-future",
  })
  void refusesAStatementWithoutProof(String field, String value, String pointer, String code) {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    Map<String, Object> statement = seen("CLEANING");
    statement.put(field, value);
    if (value == null) {
      statement.remove(field);
    }

    state(street, community, 0, List.of(statement))
        .statusCode(422)
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].code", equalTo(code));
    haves(street, community).body("missing", hasSize(5)).body("version", equalTo(0));
  }

  @Test
  void refusesTheSameHaveTwiceAndOneThatDoesNotExist() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);

    state(street, community, 0, List.of(seen("CLEANING"), absent("CLEANING")))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/haves/1/have"))
        .body("violations[0].code", equalTo("have-twice"));
    state(street, community, 0, List.of(seen("SWIMMING_POOL"))).statusCode(400);
  }

  @Test
  void letsASupervisorReadAndNotWrite() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    Party neighbourhood = Tenants.supervisor("NEIGHBOURHOOD", street.areaCode() + "001");

    haves(neighbourhood, community).statusCode(200);
    state(neighbourhood, community, 0, List.of(seen("CLEANING"))).statusCode(404);
    haves(Tenants.street(), community).statusCode(404);
  }

  private static Map<String, Object> seen(String have) {
    return new HashMap<>(
        Map.of("have", have, "present", true, "evidence", "现场查看", "seenOn", "2026-01-10"));
  }

  private static Map<String, Object> absent(String have) {
    return Map.of("have", have, "present", false);
  }

  private static ValidatableResponse haves(Party by, UUID community) {
    return by.call().get("/api/v1/communities/" + community + "/haves").then();
  }

  private static ValidatableResponse state(
      Party by, UUID community, int version, List<Map<String, Object>> haves) {
    return by.call()
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("haves", haves))
        .put("/api/v1/communities/" + community + "/haves")
        .then();
  }
}
