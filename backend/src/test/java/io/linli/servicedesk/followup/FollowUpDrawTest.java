package io.linli.servicedesk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.ServiceCases;
import io.linli.testkit.Superuser;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@LinliTest
class FollowUpDrawTest {
  private static final String PATH = "/api/v1/follow-up-draws";

  @Test
  void drawsHalfOfLastMonthsCasesAndLetsAnybodyDrawThemAgain() {
    Party manager = Tenants.street();
    UUID community = Estates.community(manager);
    List<UUID> ended = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ended.add(endedLastMonth(manager, community));
    }
    ServiceCases.opened(manager, community);

    JsonPath draw = draw(manager, community, lastMonth()).statusCode(201).extract().jsonPath();

    assertThat(draw.getInt("eligible")).isEqualTo(3);
    assertThat(draw.getInt("drawn")).isEqualTo(2);
    List<String> cases =
        manager
            .call()
            .get(PATH + "/" + draw.getString("id") + "/cases")
            .then()
            .statusCode(200)
            .extract()
            .path("items.serviceCaseId");
    assertThat(cases)
        .isEqualTo(
            FollowUpSample.draw(ended, draw.getString("seed"), BigDecimal.valueOf(50)).stream()
                .map(UUID::toString)
                .toList());
    draw(manager, community, lastMonth()).statusCode(409).body("code", equalTo("follow-ups-drawn"));
    manager.call().get(PATH).then().body("items", hasSize(1));
    Tenants.street().call().get(PATH).then().body("items", hasSize(0));
  }

  @Test
  void refusesAMonthThatIsNotOverAndEstatesOfOthers() {
    Party manager = Tenants.street();

    draw(manager, Estates.community(manager), YearMonth.from(Contracts.today()).toString())
        .statusCode(422)
        .body("violations[0].code", equalTo("month-not-over"));
    draw(Tenants.company(), Estates.community(manager), lastMonth())
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/communityId"));
    draw(manager, Estates.community(manager), "2026-13").statusCode(422);
  }

  private static ValidatableResponse draw(Party by, UUID community, String month) {
    return by.call().body(Map.of("communityId", community, "month", month)).post(PATH).then();
  }

  private static String lastMonth() {
    return YearMonth.from(Contracts.today()).minusMonths(1).toString();
  }

  /** Only time itself could bring a case into the past otherwise. */
  private static UUID endedLastMonth(Party manager, UUID community) {
    String id = ServiceCases.done(manager, community);
    ServiceCases.move(manager, id, "confirmation", Map.of("how", "签字")).statusCode(200);
    LocalDate day = YearMonth.from(Contracts.today()).minusMonths(1).atDay(15);
    Superuser.run("update service_case set ended_at = '%s' where id = '%s'".formatted(day, id));
    return UUID.fromString(id);
  }
}
