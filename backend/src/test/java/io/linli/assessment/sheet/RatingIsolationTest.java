package io.linli.assessment.sheet;

import static io.linli.assessment.AssessmentWorld.ORDERS;
import static io.linli.assessment.AssessmentWorld.ROUNDS;
import static io.linli.assessment.AssessmentWorld.SELF_CHECKS;
import static io.linli.assessment.AssessmentWorld.SHEETS;
import static io.linli.assessment.AssessmentWorld.managed;
import static io.linli.assessment.AssessmentWorld.open;
import static io.linli.assessment.AssessmentWorld.publish;
import static io.linli.assessment.AssessmentWorld.rate;
import static io.linli.assessment.AssessmentWorld.read;
import static io.linli.assessment.AssessmentWorld.scoring;
import static io.linli.assessment.AssessmentWorld.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.assessment.Levels;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody reads a supervisor's drafts; the rated company alone reads what was published of it. */
@LinliTest
class RatingIsolationTest {

  @Test
  void showsADraftToNobodyButTheSupervisorThatFillsIt() {
    Levels levels = Levels.fresh();
    Party street = levels.street();
    Party company = Tenants.company();
    String sheet = sheetOf(street, company);
    Party district = levels.district();

    assertHidden(sheet, company, Tenants.company(), Tenants.street(), district);
    rate(street, sheet, "80.0");
    assertHidden(sheet, company, Tenants.company(), Tenants.street(), district);
  }

  @Test
  void showsAPublishedSheetToTheRatedCompanyAndTheSupervisorsAboveAlone() {
    Levels levels = Levels.fresh();
    Party street = levels.street();
    Party company = Tenants.company();
    UUID community = managed(street, company);
    String round = open(street, 2026);
    String sheet = sheet(street, round, community);
    rate(street, sheet, "55.0");
    publish(street, round).statusCode(200);
    Party district = levels.district();

    company.call().get(SHEETS).then().body("items.id", contains(sheet));
    district.call().get(SHEETS).then().body("items.id", contains(sheet));
    district.call().get(ROUNDS + "/" + round + "/ranking").then().statusCode(200);
    assertHidden(sheet, Tenants.company(), Tenants.street());
    for (Party other : List.of(Tenants.company(), Tenants.street())) {
      other.call().get(ORDERS).then().body("items", hasSize(0));
    }
  }

  @Test
  void keepsAnotherCompanysSheetsOfTheSameRoundApart() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    Party competitor = Tenants.company();
    UUID own = managed(street, company);
    UUID theirs = managed(street, competitor);
    String round = open(street, 2026);
    rate(street, sheet(street, round, own), "85.0");
    rate(street, sheet(street, round, theirs), "55.0");
    publish(street, round).statusCode(200);

    company.call().get(SHEETS).then().body("items.communityId", contains(own.toString()));
    company.call().get(ORDERS).then().body("items", hasSize(0));
    String order = read(competitor, ORDERS).getString("items[0].id");
    company.call().get(ORDERS + "/" + order).then().statusCode(404);
    String selfCheck = read(competitor, SELF_CHECKS).getString("items[0].id");
    company.call().get(SELF_CHECKS + "/" + selfCheck).then().statusCode(404);
    company.call().get(SELF_CHECKS).then().body("items", hasSize(1));
  }

  @Test
  void letsNobodyElseScore() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    String path = SHEETS + "/" + sheetOf(street, company);

    company
        .call()
        .header("If-Match", "\"0\"")
        .body(scoring("100.0"))
        .put(path)
        .then()
        .statusCode(403)
        .body("code", equalTo("wrong-capacity"));
    Tenants.street()
        .call()
        .header("If-Match", "\"0\"")
        .body(scoring("100.0"))
        .put(path)
        .then()
        .statusCode(404);
  }

  @Test
  void letsASupervisorAboveReadButNotChange() {
    Levels levels = Levels.fresh();
    Party street = levels.street();
    UUID community = managed(street, Tenants.company());
    String round = open(street, 2026);
    String sheet = sheet(street, round, community);
    rate(street, sheet, "55.0");
    publish(street, round).statusCode(200);
    Party district = levels.district();
    String order = read(district, ORDERS).getString("items[0].id");

    district
        .call()
        .header("If-Match", "\"2\"")
        .post(SHEETS + "/" + sheet + "/reopening")
        .then()
        .statusCode(403);
    district
        .call()
        .header("If-Match", "\"0\"")
        .body("{\"accepted\":true,\"note\":\"x\"}")
        .post(ORDERS + "/" + order + "/re-checks")
        .then()
        .statusCode(403);
  }

  @Test
  void listsSheetsPageByPage() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    managed(street, company);
    managed(street, company);
    String round = open(street, 2026);
    String path = SHEETS + "?limit=1&roundId=" + round;

    JsonPath first = read(street, path);
    JsonPath second = read(street, path + "&cursor=" + first.getString("nextCursor"));
    assertThat(second.getString("items[0].id")).isNotEqualTo(first.getString("items[0].id"));
    assertThat(second.getString("nextCursor")).isNull();
    street
        .call()
        .get(SHEETS + "?limit=1&state=DRAFT&cursor=" + first.getString("nextCursor"))
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor-invalid"));
    JsonPath asked = read(company, SELF_CHECKS + "?limit=1");
    read(company, SELF_CHECKS + "?limit=1&cursor=" + asked.getString("nextCursor"));
  }

  private static String sheetOf(Party street, Party company) {
    UUID community = managed(street, company);
    return sheet(street, open(street, 2026), community);
  }

  private static void assertHidden(String sheet, Party... others) {
    for (Party other : others) {
      other.call().get(SHEETS).then().statusCode(200).body("items", hasSize(0));
      other.call().get(SHEETS + "/" + sheet).then().statusCode(404);
      other.call().get(SHEETS + "/" + sheet + "/recomputation").then().statusCode(404);
    }
  }
}
