package io.linli.patrol.figures;

import static io.linli.testkit.Patrols.fine;
import static io.linli.testkit.Patrols.hazard;
import static io.linli.testkit.Patrols.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An estate with five hazards: one in every way of ending, or of not ending, that is counted. */
@LinliTest
class HazardFiguresTest {
  private static final String PATH = "/api/v1/hazard-figures";

  private Party street;
  private Party company;
  private UUID community;

  @BeforeEach
  void anEstateWithHazards() {
    street = Tenants.street();
    company = Tenants.company();
    community = Estates.community(street);
    Contracts.active(street, company, community, Contracts.today().plusYears(1));
    Map<String, Object> done = Map.of("note", "已清理");
    String inTime = hazard(company, community, "MAJOR");
    move(company, inTime, "fix", done).statusCode(200);
    move(street, inTime, "recheck", Map.of("passed", true, "note", "通道畅通")).statusCode(200);
    fine(street, inTime, "UNIT", "5000.00").statusCode(201);
    fine(street, inTime, "PERSON", "300.50").statusCode(201);
    String late = hazard(company, community, "ORDINARY");
    overdue(late);
    move(company, late, "fix", done).statusCode(200);
    overdue(hazard(company, community, "ORDINARY"));
    hazard(company, community, "ORDINARY");
    move(company, hazard(company, community, "ORDINARY"), "dismissal", done).statusCode(200);
  }

  @Test
  void companyAndStreetCountTheSameByEstateAreaCompanyAndMonth() {
    String area = street.areaCode();
    Map<String, String> groups =
        Map.of(
            "COMMUNITY",
            community.toString(),
            "NEIGHBOURHOOD",
            area + "001",
            "STREET",
            area,
            "MANAGING_TENANT",
            company.id().toString(),
            "MONTH",
            YearMonth.from(Contracts.today()).toString());
    groups.forEach(
        (by, group) -> {
          for (Party party : new Party[] {company, street}) {
            Map<String, Object> figures = figures(party, by).extract().path("items[0]");
            assertThat(figures)
                .containsEntry("group", group)
                .containsEntry("found", 5)
                .containsEntry("major", 1)
                .containsEntry("closed", 1)
                .containsEntry("dismissed", 1)
                .containsEntry("inTime", 1)
                .containsEntry("late", 1)
                .containsEntry("overdue", 1)
                .containsEntry("inTimeRate", 33.33f)
                .containsEntry("fines", 2)
                .containsEntry("fined", 5300.5f);
          }
        });
  }

  @Test
  void nobodyElseCountsThem() {
    figures(Tenants.company(), "COMMUNITY").body("items", empty());
    figures(Tenants.street(), "COMMUNITY").body("items", empty());
  }

  @Test
  void monthsThatCannotBeAreRefused() {
    company
        .call()
        .queryParam("from", "2026-02")
        .queryParam("to", "2026-01")
        .get(PATH)
        .then()
        .statusCode(422)
        .body("violations.code", contains("months-turned-round"));
    company
        .call()
        .queryParam("from", "2024-01")
        .queryParam("to", "2026-01")
        .get(PATH)
        .then()
        .statusCode(422)
        .body("violations.code", contains("months-too-many"));
    company.call().queryParam("from", "2026-13").get(PATH).then().statusCode(422);
  }

  private static void overdue(String hazard) {
    Superuser.run(
        "update hazard set due_at = now() - interval '1 minute' where id = ?",
        UUID.fromString(hazard));
  }

  private static ValidatableResponse figures(Party by, String group) {
    return by.call().queryParam("groupBy", group).get(PATH).then().statusCode(200);
  }
}
