package io.linli.assessment.round;

import static io.linli.assessment.AssessmentWorld.ROUNDS;
import static io.linli.assessment.AssessmentWorld.managed;
import static io.linli.assessment.AssessmentWorld.open;
import static io.linli.assessment.AssessmentWorld.opening;
import static io.linli.assessment.AssessmentWorld.post;
import static io.linli.assessment.AssessmentWorld.publish;
import static io.linli.assessment.AssessmentWorld.rate;
import static io.linli.assessment.AssessmentWorld.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.linli.platform.caller.Roles;
import io.linli.testkit.DatabaseTrace;
import io.linli.testkit.DatabaseTrace.Traced;
import io.linli.testkit.LinliTest;
import io.linli.testkit.RanStatement;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LinliTest
class RoundOpeningTest {
  @ParameterizedTest(name = "{0} = {1} → {2}")
  @CsvSource(
      nullValues = "null",
      value = {
        "title, ' ', not-blank",
        "title, null, not-blank",
        "standardId, null, not-null",
        "standardId, 019a9f00-0000-7000-8000-00000000ffff, standard-unusable",
        "year, 1999, min",
        "year, null, not-null",
        "quarter, 5, max",
        "quarter, 0, min",
        "closesOn, 2026-01-01, window-turned-round",
        "opensOn, 2025-12-31, standard-not-valid-then",
        "opensOn, null, not-null",
        "residentialArea, -1, decimal-min",
        "residentialArea, 1.001, digits",
        "rectificationDays, 0, min",
        "rectificationDays, 366, max"
      })
  void refusesABadOpening(String field, String value, String code) {
    Party street = Tenants.street();
    Map<String, Object> opening = opening(street, 2026);
    opening.put(field, value);

    street
        .call()
        .body(opening)
        .post(ROUNDS)
        .then()
        .statusCode(422)
        .body("violations.code", hasItem(code))
        .body("violations.pointer", hasItem("/" + field));
    street.call().get(ROUNDS).then().body("items", hasSize(0));
  }

  @Test
  void asksTheRegisterTheSameNumberOfTimesHoweverManyEstatesThereAre() {
    assertThat(statementsOfAnOpening(7)).isEqualTo(statementsOfAnOpening(1));
  }

  private long statementsOfAnOpening(int estates) {
    Party street = Tenants.street();
    Party company = Tenants.company();
    for (int i = 0; i < estates; i++) {
      managed(street, company);
    }
    Map<String, Object> opening = opening(street, 2026);
    try (DatabaseTrace trace = DatabaseTrace.start()) {
      Traced opened = trace.of(street.call().body(opening), ready -> ready.post(ROUNDS));
      assertThat(opened.answer().statusCode()).isEqualTo(201);
      long asked = opened.statements().stream().filter(RanStatement::reads).count();
      assertThat(asked).isPositive();
      return asked;
    }
  }

  @Test
  void opensOneRoundOfAStandardForAPeriod() {
    Party street = Tenants.street();
    open(street, 2026);
    Map<String, Object> quarterly = opening(street, 2026);
    quarterly.put("quarter", 1);
    open(street, quarterly);

    street
        .call()
        .body(opening(street, 2026))
        .post(ROUNDS)
        .then()
        .statusCode(409)
        .body("code", equalTo("round-exists"));
    street.call().body(quarterly).post(ROUNDS).then().statusCode(409);
  }

  @Test
  void answersARepeatedOpeningAsTheFirstTime() {
    Party street = Tenants.street();
    Map<String, Object> opening = opening(street, 2026);
    String key = UUID.randomUUID().toString();
    String first =
        street
            .call()
            .header("Idempotency-Key", key)
            .body(opening)
            .post(ROUNDS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    street
        .call()
        .header("Idempotency-Key", key)
        .body(opening)
        .post(ROUNDS)
        .then()
        .statusCode(201)
        .body("id", equalTo(first));
  }

  @Test
  void ranksOnlyAPublishedRoundAndPublishesItOnce() {
    Party street = Tenants.street();
    UUID community = managed(street, Tenants.company());
    String round = open(street, 2026);
    String path = ROUNDS + "/" + round;

    street
        .call()
        .get(path + "/ranking")
        .then()
        .statusCode(409)
        .body("code", equalTo("round-not-published"));
    street.call().post(path + "/publication").then().statusCode(428);
    street.call().header("If-Match", "\"7\"").post(path + "/publication").then().statusCode(412);
    rate(street, sheet(street, round, community), "88.0");
    publish(street, round).statusCode(200);
    publish(street, round).statusCode(409).body("code", equalTo("round-published"));
  }

  @Test
  void refusesToPublishARoundInWhichNobodyTakesPart() {
    Party street = Tenants.street();
    publish(street, open(street, 2026))
        .statusCode(422)
        .body("violations[0].code", equalTo("round-without-sheets"));
  }

  @Test
  void leavesOpeningAndPublishingToManagersOfSupervisors() {
    Party street = Tenants.street();
    Map<String, Object> opening = opening(street, 2026);
    street
        .as(Set.of(Roles.ASSESSOR, Roles.CLERK))
        .body(opening)
        .post(ROUNDS)
        .then()
        .statusCode(403);
    Tenants.company()
        .call()
        .body(opening)
        .post(ROUNDS)
        .then()
        .statusCode(403)
        .body("code", equalTo("wrong-capacity"));
    Tenants.anonymous().body(opening).post(ROUNDS).then().statusCode(401);
  }

  @Test
  void keepsRoundsOfOneStreetFromAnother() {
    Party street = Tenants.street();
    Party other = Tenants.street();
    String path = ROUNDS + "/" + open(street, 2026);

    other.call().get(ROUNDS).then().body("items", hasSize(0));
    other.call().get(path).then().statusCode(404);
    other.call().get(path + "/entries").then().statusCode(404);
    other.call().get(path + "/ranking").then().statusCode(404);
    other.call().header("If-Match", "\"0\"").post(path + "/publication").then().statusCode(404);
    post(street, path, "publication", null).statusCode(422);
  }
}
