package io.linli.assessment.rectification;

import static io.linli.assessment.AssessmentWorld.ORDERS;
import static io.linli.assessment.AssessmentWorld.asSupervisor;
import static io.linli.assessment.AssessmentWorld.evidence;
import static io.linli.assessment.AssessmentWorld.managed;
import static io.linli.assessment.AssessmentWorld.open;
import static io.linli.assessment.AssessmentWorld.opening;
import static io.linli.assessment.AssessmentWorld.post;
import static io.linli.assessment.AssessmentWorld.publish;
import static io.linli.assessment.AssessmentWorld.rate;
import static io.linli.assessment.AssessmentWorld.read;
import static io.linli.assessment.AssessmentWorld.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@LinliTest
class RectificationTest {
  private static final Map<String, Object> ANSWER =
      Map.of("note", "已整改", "evidence", List.of(evidence()));
  private static final Map<String, Object> ACCEPTED = Map.of("accepted", true, "note", "合格");

  @Test
  void givesTheDaysOfTheRound() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = managed(street, company);
    Map<String, Object> opening = opening(street, 2026);
    opening.put("rectificationDays", 10);
    String round = open(street, opening);
    rate(street, sheet(street, round, community), "40.0");
    publish(street, round).statusCode(200);

    JsonPath order = read(company, ORDERS);
    LocalDate issued = LocalDate.parse(order.getString("items[0].issuedOn"));
    assertThat(order.getString("items[0].dueOn")).isEqualTo(issued.plusDays(10).toString());
  }

  @Test
  void ordersNothingFromWhoPassed() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = managed(street, company);
    String round = open(street, 2026);
    rate(street, sheet(street, round, community), "60.0");
    publish(street, round).statusCode(200);

    company.call().get(ORDERS).then().body("items", hasSize(0));
  }

  @Test
  void takesOneStepAfterTheOther() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    String path = order(street, company);

    post(street, path, "re-checks", ACCEPTED)
        .statusCode(409)
        .body("code", equalTo("order-state-conflict"));
    company.call().body(ANSWER).post(path + "/answers").then().statusCode(428);
    post(company, path, "answers", ANSWER).statusCode(200);
    company
        .call()
        .header("If-Match", "\"0\"")
        .body(ANSWER)
        .post(path + "/answers")
        .then()
        .statusCode(412);
    post(company, path, "answers", ANSWER).statusCode(409);
    post(street, path, "re-checks", ACCEPTED).statusCode(200);
    post(company, path, "answers", ANSWER).statusCode(409);
    post(street, path, "re-checks", ACCEPTED).statusCode(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'note':'已整改','evidence':[]}",
        "{'note':' ','evidence':[]}",
        "{'evidence':[null]}",
        "{}"
      })
  void refusesAnAnswerWithoutEvidence(String body) {
    Party company = Tenants.company();
    String path = order(Tenants.street(), company);

    post(company, path, "answers", body.replace('\'', '"')).statusCode(422);
    assertThat(read(company, path).getList("steps")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{'note':'x'} | not-null", "{'accepted':true,'note':''} | not-blank"})
  void refusesAReCheckThatSaysNothing(String body, String code) {
    Party street = Tenants.street();
    Party company = Tenants.company();
    String path = order(street, company);
    post(company, path, "answers", ANSWER).statusCode(200);

    post(street, path, "re-checks", body.replace('\'', '"'))
        .statusCode(422)
        .body("violations.code", hasItem(code));
  }

  @Test
  void leavesAnswersToTheCompanyAndReChecksToTheSupervisor() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    String path = order(street, company);

    post(company, path, "re-checks", ACCEPTED)
        .statusCode(403)
        .body("code", equalTo("wrong-capacity"));
    street
        .call()
        .header("If-Match", "\"0\"")
        .body(ANSWER)
        .post(path + "/answers")
        .then()
        .statusCode(404);
  }

  @Test
  void keepsOrdersAndStepsAsTheyWereTaken() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    String path = order(street, company);
    post(company, path, "answers", ANSWER).statusCode(200);

    for (String attack :
        List.of(
            "update rectification_order set due_on = '2099-01-01'",
            "delete from rectification_order",
            "update rectification_step set note = 'x'",
            "delete from rectification_step")) {
      assertThatThrownBy(
              () ->
                  asSupervisor(
                      street, database -> database.createNativeQuery(attack).executeUpdate()))
          .hasStackTraceContaining("permission denied");
    }
  }

  private static String order(Party street, Party company) {
    UUID community = managed(street, company);
    String round = open(street, 2026);
    rate(street, sheet(street, round, community), "59.9");
    publish(street, round).statusCode(200);
    return ORDERS + "/" + read(company, ORDERS).getString("items[0].id");
  }
}
