package io.linli.assessment.round;

import static io.linli.assessment.AssessmentWorld.ORDERS;
import static io.linli.assessment.AssessmentWorld.ROUNDS;
import static io.linli.assessment.AssessmentWorld.SELF_CHECKS;
import static io.linli.assessment.AssessmentWorld.SHEETS;
import static io.linli.assessment.AssessmentWorld.evidence;
import static io.linli.assessment.AssessmentWorld.managed;
import static io.linli.assessment.AssessmentWorld.open;
import static io.linli.assessment.AssessmentWorld.opening;
import static io.linli.assessment.AssessmentWorld.post;
import static io.linli.assessment.AssessmentWorld.publish;
import static io.linli.assessment.AssessmentWorld.put;
import static io.linli.assessment.AssessmentWorld.rate;
import static io.linli.assessment.AssessmentWorld.read;
import static io.linli.assessment.AssessmentWorld.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.linli.assessment.AssessmentWorld;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@LinliTest
class StarRatingStoryTest {

  @Test
  void ratesFromSelfCheckToStarsOnThePublicCard() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = managed(street, company);
    String round = open(street, 2026);

    String selfCheck = read(company, SELF_CHECKS).getString("items[0].id");
    String filling =
        AssessmentWorld.scoring("92.5")
            .replace("\"vetoes\":[]", "\"evidence\":[{\"itemCode\":\"7\"," + photograph() + "}]");
    put(company, SELF_CHECKS + "/" + selfCheck, filling).statusCode(200);
    street.call().get(SELF_CHECKS + "/" + selfCheck).then().statusCode(404);
    post(company, SELF_CHECKS + "/" + selfCheck, "submission", null).statusCode(200);
    street
        .call()
        .get(SELF_CHECKS + "/" + selfCheck)
        .then()
        .statusCode(200)
        .body("total", equalTo(92.5f))
        .body("evidence[0].itemCode", equalTo("7"));

    String sheet = sheet(street, round, community);
    rate(street, sheet, "86.5");
    company.call().get(SHEETS + "/" + sheet).then().statusCode(404);
    publish(street, round).statusCode(200).body("state", equalTo("PUBLISHED"));

    company
        .call()
        .get(SHEETS + "/" + sheet)
        .then()
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"))
        .body("total", equalTo(86.5f))
        .body("verdict", equalTo("STARRED"))
        .body("bandCode", equalTo("TWO_STARS"))
        .body("stars", equalTo(2))
        .body("place", equalTo(1))
        .body("standardCode", equalTo("safe-estate"))
        .body("standardVersion", equalTo(1));
    company
        .call()
        .get(SHEETS + "/" + sheet + "/recomputation")
        .then()
        .statusCode(200)
        .body("keptTotal", equalTo(86.5f))
        .body("computedTotal", equalTo(86.5f))
        .body("same", equalTo(true));
    assertThat(cardStars(street, community)).isEqualTo(2);
  }

  @Test
  void ratesBelowSixtyAsFailedAndOrdersRectification() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = managed(street, company);
    String round = open(street, 2026);
    rate(street, sheet(street, round, community), "59.9");
    publish(street, round).statusCode(200);

    JsonPath order = read(company, ORDERS);
    assertThat(order.getString("items[0].state")).isEqualTo("ISSUED");
    assertThat(order.getString("items[0].total")).isEqualTo("59.9");
    String path = ORDERS + "/" + order.getString("items[0].id");
    Map<String, Object> answer = Map.of("note", "已整改", "evidence", List.of(evidence()));

    post(company, path, "answers", answer).statusCode(200).body("state", equalTo("ANSWERED"));
    post(street, path, "re-checks", Map.of("accepted", false, "note", "仍有两处未改"))
        .statusCode(200)
        .body("state", equalTo("RETURNED"));
    post(company, path, "answers", answer).statusCode(200).body("state", equalTo("ANSWERED"));
    post(street, path, "re-checks", Map.of("accepted", true, "note", "复查合格，予以销号"))
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("overdue", equalTo(false))
        .body("steps.kind", contains("ANSWER", "RE_CHECK", "ANSWER", "RE_CHECK"));
  }

  @Test
  void ranksWithTiesAndAgainstTheRoundBefore() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    List<UUID> communities =
        List.of(
            managed(street, company),
            managed(street, company),
            managed(street, company),
            managed(street, company),
            managed(street, company));
    String last = open(street, 2025);
    rateAll(street, last, communities, "70.0", "71.0", "72.0", "73.0", "74.0");
    publish(street, last).statusCode(200);
    String round = open(street, 2026);
    rateAll(street, round, communities.subList(0, 4), "91.0", "80.5", "80.5", "60.0");
    rate(street, sheet(street, round, communities.get(4)), "99.0", "MAJOR_ACCIDENT");
    publish(street, round).statusCode(200);

    JsonPath ranking = read(street, ROUNDS + "/" + round + "/ranking");
    assertThat(ranking.getString("previousRoundId")).isEqualTo(last);
    assertThat(ranking.getList("items.place")).containsExactly(1, 2, 2, 4, null);
    assertThat(ranking.getList("items.stars")).containsExactly(3, 2, 2, 0, 0);
    assertThat(ranking.getString("items[0].previousTotal")).isEqualTo("70.0");
    assertThat(ranking.getInt("items[0].previousPlace")).isEqualTo(5);
    assertThat(ranking.getString("items[0].totalChange")).isEqualTo("21.0");
    assertThat(ranking.getString("items[4].verdict")).isEqualTo("FORFEITED");
    street
        .call()
        .get(ROUNDS + "/" + last + "/ranking?limit=3")
        .then()
        .body("items.place", contains(1, 2, 3))
        .body("previousRoundId", nullValue());
  }

  @Test
  void pagesARankingWithoutLosingTiesOrForfeitedOnes() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    List<UUID> communities =
        List.of(managed(street, company), managed(street, company), managed(street, company));
    String round = open(street, 2026);
    rateAll(street, round, communities.subList(0, 2), "80.0", "80.0");
    rate(street, sheet(street, round, communities.get(2)), "80.0", "MAJOR_CASE");
    publish(street, round).statusCode(200);

    String path = ROUNDS + "/" + round + "/ranking?limit=1";
    JsonPath first = read(street, path);
    JsonPath second = read(street, path + "&cursor=" + first.getString("nextCursor"));
    JsonPath third = read(street, path + "&cursor=" + second.getString("nextCursor"));
    assertThat(first.getInt("items[0].place")).isEqualTo(1);
    assertThat(second.getInt("items[0].place")).isEqualTo(1);
    assertThat(third.getString("items[0].verdict")).isEqualTo("FORFEITED");
    assertThat(third.getString("nextCursor")).isNull();
  }

  @Test
  void saysWhoTakesPartAndWhyNot() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID large = managed(street, company, 50_000, 0);
    UUID small = managed(street, company, 49_999, 0);
    UUID tower = managed(street, company, 0, 20_000);
    UUID shop = managed(street, company, 0, 19_999);
    UUID nobodys = io.linli.testkit.Estates.community(street);
    String round = open(street, 2026);

    JsonPath entries = read(street, ROUNDS + "/" + round + "/entries");
    assertThat(outcome(entries, large)).isEqualTo("ELIGIBLE");
    assertThat(outcome(entries, small)).isEqualTo("RESIDENTIAL_TOO_SMALL");
    assertThat(outcome(entries, tower)).isEqualTo("ELIGIBLE");
    assertThat(outcome(entries, shop)).isEqualTo("COMMERCIAL_TOO_SMALL");
    assertThat(outcome(entries, nobodys)).isEqualTo("NOT_MANAGED");
    street.call().get(SHEETS + "?roundId=" + round).then().body("items", hasSize(2));

    Map<String, Object> everybody = opening(street, 2027);
    everybody.put("residentialArea", 0);
    everybody.put("commercialArea", 0);
    String second = open(street, everybody);
    street.call().get(SHEETS + "?roundId=" + second).then().body("items", hasSize(4));
  }

  @Test
  void ratesAStreetThatManagesAnEstateItselfLikeAnyCompany() {
    Party street = Tenants.street();
    UUID community = managed(street, street);
    String round = open(street, 2026);
    String selfCheck = SELF_CHECKS + "/" + read(street, SELF_CHECKS).getString("items[0].id");
    String filling = AssessmentWorld.scoring("66.0").replace("\"vetoes\"", "\"evidence\"");
    put(street, selfCheck, filling).statusCode(200);
    post(street, selfCheck, "submission", null).statusCode(200);
    rate(street, sheet(street, round, community), "42.0");
    publish(street, round).statusCode(200);

    String order = ORDERS + "/" + read(street, ORDERS).getString("items[0].id");
    Map<String, Object> answer = Map.of("note", "已整改", "evidence", List.of(evidence()));
    post(street, order, "answers", answer).statusCode(200);
    post(street, order, "re-checks", Map.of("accepted", true, "note", "合格"))
        .statusCode(200)
        .body("state", equalTo("CLOSED"));
  }

  private static void rateAll(
      Party street, String round, List<UUID> communities, String... totals) {
    for (int i = 0; i < totals.length; i++) {
      rate(street, sheet(street, round, communities.get(i)), totals[i]);
    }
  }

  private static String outcome(JsonPath entries, UUID community) {
    return entries.getString("items.find { it.communityId == '" + community + "' }.outcome");
  }

  private static int cardStars(Party street, UUID community) {
    int[] stars = new int[1];
    AssessmentWorld.asSupervisor(
        street,
        database ->
            stars[0] =
                ((Number)
                        database
                            .createNativeQuery(
                                "select rating_stars from community_card where community_id = :id")
                            .setParameter("id", community)
                            .getSingleResult())
                    .intValue());
    return stars[0];
  }

  private static String photograph() {
    return "\"fileName\":\"消防栓.jpg\",\"mediaType\":\"image/jpeg\",\"sizeBytes\":48213,"
        + "\"sha256\":\""
        + "a".repeat(64)
        + "\"";
  }
}
