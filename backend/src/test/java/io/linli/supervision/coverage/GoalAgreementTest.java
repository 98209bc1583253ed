package io.linli.supervision.coverage;

import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Coverage counts goals in the database, by the rule that the register applies to one community
 * (domain.md E3, E5). Both must say the same, at every edge of the rule.
 */
@LinliTest
class GoalAgreementTest {

  @ParameterizedTest(name = "company {0}, {1} households, enclosed {2}, rooms {3}, fair {4} → {5}")
  @CsvSource({
    "true, 100, false, 0, false, EIGHT_HAVES",
    "true, 101, true, 20, true, EIGHT_HAVES",
    "false, 101, true, 20, true, FIVE_HAVES",
    "false, 101, true, 0.01, true, FIVE_HAVES",
    "false, 100, true, 20, true, FOUR_HAVES",
    "false, 101, false, 20, true, FOUR_HAVES",
    "false, 101, true, 0, true, FOUR_HAVES",
    "false, 101, true, 20, false, FOUR_HAVES",
    "false, 0, false, 0, false, FOUR_HAVES"
  })
  void coverageAndRegisterSetTheSameGoal(
      boolean company,
      int households,
      boolean enclosed,
      String propertyRoomArea,
      boolean infrastructureFair,
      String goal) {
    Party street = Tenants.street();
    Map<String, Object> description = new HashMap<>(Estates.description());
    description.put("declaredHouseholds", households);
    description.put("enclosed", enclosed);
    description.put("propertyRoomArea", new BigDecimal(propertyRoomArea));
    description.put("infrastructureFair", infrastructureFair);
    UUID community = CoveredEstates.described(street, null, description);
    if (company) {
      Contracts.active(street, Tenants.company(), community, Contracts.today().plusYears(1));
    }

    street
        .call()
        .get("/api/v1/communities/" + community + "/haves")
        .then()
        .statusCode(200)
        .body("goal", equalTo(goal));
    street
        .call()
        .get("/api/v1/coverage")
        .then()
        .statusCode(200)
        .body("total.byGoal.find { it.goal == '" + goal + "' }.communities", equalTo(1));
  }
}
