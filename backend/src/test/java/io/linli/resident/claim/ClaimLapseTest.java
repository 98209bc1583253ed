package io.linli.resident.claim;

import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Residents;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody waits for ever for somebody to decide. */
@LinliTest
class ClaimLapseTest {
  @Inject ClaimLapse lapse;

  @Test
  void aClaimThatNobodyDecidesInTimeLapses() {
    Party street = Tenants.street();
    UUID community = Estates.community(street);
    Party person = Residents.person();
    String path = "/api/v1/me/residency-claims/";
    String late = Residents.claim(person, Residents.claimOf(community, "1号楼", "101", "张小明"));
    String fresh = Residents.claim(person, Residents.claimOf(community, "1号楼", "102", "张小明"));
    Superuser.run("update residency_claim set lapses_at = now() where id = '" + late + "'");
    Residents.step(street, "/api/v1/residency-claims/" + late, "refusal", Map.of("reason", "与登记不符"))
        .then()
        .statusCode(409);

    lapse.look();

    person.call().get(path + late).then().body("status", equalTo("LAPSED"));
    person.call().get(path + fresh).then().body("status", equalTo("SUBMITTED"));
    Residents.claim(person, Residents.claimOf(community, "1号楼", "101", "张小明"));
  }
}
