package io.linli.supervision.coverage;

import static io.linli.testkit.Transfers.HOUSEHOLD_HEADINGS;
import static io.linli.testkit.Transfers.assertOutcome;
import static io.linli.testkit.Transfers.importCsv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.Contracts;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What companies import reaches the picture of their street at once. */
@LinliTest
class ImportedCoverageTest {
  private static final int HOUSEHOLDS = 250;

  @Test
  void aStreetsFiguresAreTheSumOfWhatCompaniesImported() {
    Party street = Tenants.street();
    Party one = Tenants.company();
    Party two = Tenants.company();
    importInto(street, one, CoveredEstates.community(street, "I", 1994));
    importInto(street, two, CoveredEstates.community(street, "II", 2008));
    CoveredEstates.community(street, "III", 1986);

    for (Party party : List.of(street, one, two)) {
      Map<String, Object> total =
          party.call().get("/api/v1/coverage").then().statusCode(200).extract().path("total");
      assertThat(Listed.told(total)).isEqualTo(Listed.by(party).figures(""));
    }
    street
        .call()
        .get("/api/v1/coverage")
        .then()
        .body("total.extent.communities", equalTo(3))
        .body("total.extent.buildings", equalTo(4))
        .body("total.extent.households", equalTo(2 * HOUSEHOLDS));
  }

  private static void importInto(Party street, Party company, UUID community) {
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
    String code = company.call().get("/api/v1/communities/" + community).path("code");
    assertOutcome(
        importCsv(company, "BUILDINGS", "小区编码,楼栋号\n%1$s,1\n%1$s,2\n".formatted(code)), 2, 0, 0, 0);
    StringBuilder sheet = new StringBuilder(HOUSEHOLD_HEADINGS);
    for (int room = 0; room < HOUSEHOLDS; room++) {
      String use = room % 10 == 0 ? "商业" : "住宅";
      sheet.append("%s,%d,1,%d,1,68.55,%s,,张三,,,,,\n".formatted(code, room % 2 + 1, room, use));
    }
    assertOutcome(importCsv(company, "HOUSEHOLDS", sheet.toString()), HOUSEHOLDS, 0, 0, 0);
  }
}
