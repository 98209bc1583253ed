package io.linli.assessment.sheet;

import static io.linli.assessment.AssessmentWorld.SHEETS;
import static io.linli.assessment.AssessmentWorld.asSupervisor;
import static io.linli.assessment.AssessmentWorld.etag;
import static io.linli.assessment.AssessmentWorld.managed;
import static io.linli.assessment.AssessmentWorld.open;
import static io.linli.assessment.AssessmentWorld.post;
import static io.linli.assessment.AssessmentWorld.publish;
import static io.linli.assessment.AssessmentWorld.put;
import static io.linli.assessment.AssessmentWorld.rate;
import static io.linli.assessment.AssessmentWorld.read;
import static io.linli.assessment.AssessmentWorld.scoring;
import static io.linli.assessment.AssessmentWorld.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@LinliTest
class ScoreSheetTest {

  @ParameterizedTest(name = "{0} → {1} at {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'answers':[{'itemCode':'5','points':8.1}],'vetoes':[]}"
            + " | points-above-item | /answers/0/points",
        "{'answers':[{'itemCode':'5','points':7.55,'reason':'x'}],'vetoes':[]}"
            + " | points-scale | /answers/0/points",
        "{'answers':[{'itemCode':'5','points':-1,'reason':'x'}],'vetoes':[]}"
            + " | points-negative | /answers/0/points",
        "{'answers':[{'itemCode':'5','points':7}],'vetoes':[]}"
            + " | reason-required | /answers/0/reason",
        "{'answers':[{'itemCode':'99'}],'vetoes':[]} | item-unknown | /answers/0/itemCode",
        "{'answers':[null],'vetoes':[]} | part-missing | /answers/0",
        "{'answers':[{'itemCode':'5'},{'itemCode':'5'}],'vetoes':[]}"
            + " | part-code-repeated | /answers/1/itemCode",
        "{'answers':[],'vetoes':[{'code':'LATE','facts':'x'}]} | veto-unknown | /vetoes/0/code",
        "{'answers':[],'vetoes':[{'code':'MAJOR_CASE','facts':' '}]}"
            + " | not-blank | /vetoes/0/facts",
        "{'answers':[]} | not-null | /vetoes",
      })
  void refusesABadScoreAndWritesNothing(String body, String code, String pointer) {
    Party street = Tenants.street();
    String sheet = draft(street);

    put(street, SHEETS + "/" + sheet, body.replace('\'', '"'))
        .statusCode(422)
        .body("violations.code", hasItem(code))
        .body("violations.pointer", hasItem(pointer));
    assertThat(etag(street, SHEETS + "/" + sheet)).isEqualTo("\"0\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'answers':'none','vetoes':[]}",
        "{'answers':[],'vetoes':[],'total':100}",
        "{'answers':[{'itemCode':'5','points':'many'}],'vetoes':[]}",
        "{'answers':["
      })
  void refusesWhatIsNoScoring(String body) {
    Party street = Tenants.street();
    put(street, SHEETS + "/" + draft(street), body.replace('\'', '"')).statusCode(400);
  }

  @Test
  void tellsTheReasonInTheCallersLanguage() {
    Party street = Tenants.street();
    String path = SHEETS + "/" + draft(street);
    String body = "{\"answers\":[{\"itemCode\":\"5\",\"points\":8.1}],\"vetoes\":[]}";

    put(street, path, body).body("violations[0].message", equalTo("得分 8.1 超过该项满分 8.0"));
    street
        .call()
        .header("Accept-Language", "en")
        .header("If-Match", etag(street, path))
        .body(body)
        .put(path)
        .then()
        .body("violations[0].message", equalTo("8.1 points are more than the 8.0 of the item"));
  }

  @Test
  void letsTwoAssessorsMeetTheVersionInsteadOfOverwriting() {
    Party street = Tenants.street();
    String path = SHEETS + "/" + draft(street);
    String seen = etag(street, path);

    street.call().body(scoring("80.0")).put(path).then().statusCode(428);
    street.call().header("If-Match", seen).body(scoring("80.0")).put(path).then().statusCode(200);
    street
        .call()
        .header("If-Match", seen)
        .body(scoring("50.0"))
        .put(path)
        .then()
        .statusCode(412)
        .body("code", equalTo("stale-version"));
    assertThat(read(street, path).getString("total")).isEqualTo("80.0");
  }

  @Test
  void submitsOnlyACompleteSheetAndTakesItBackUntilPublication() {
    Party street = Tenants.street();
    UUID community = managed(street, Tenants.company());
    String round = open(street, 2026);
    String sheet = sheet(street, round, community);
    String path = SHEETS + "/" + sheet;

    post(street, path, "submission", null)
        .statusCode(422)
        .body("violations", hasSize(11))
        .body("violations.code", hasItem("item-open"));
    rate(street, sheet, "75.0");
    put(street, path, scoring("76.0"))
        .statusCode(409)
        .body("code", equalTo("sheet-state-conflict"));
    post(street, path, "reopening", null).statusCode(200).body("state", equalTo("DRAFT"));
    rate(street, sheet, "76.0");
    publish(street, round).statusCode(200);
    post(street, path, "reopening", null).statusCode(409);
    put(street, path, scoring("99.0")).statusCode(409);
    assertThat(read(street, path).getString("total")).isEqualTo("76.0");
  }

  @Test
  void freezesAPublishedResultInTheDatabaseItself() {
    Party street = Tenants.street();
    UUID community = managed(street, Tenants.company());
    String round = open(street, 2026);
    String sheet = sheet(street, round, community);
    rate(street, sheet, "75.0");
    publish(street, round).statusCode(200);

    for (String attack :
        new String[] {
          "update assessment_sheet set total = 100, stars = 3 where id = '" + sheet + "'",
          "update assessment_sheet set state = 'DRAFT', published_at = null where id = '"
              + sheet
              + "'",
          "update assessment_round set year = 2030 where id = '" + round + "'"
        }) {
      assertThatThrownBy(
              () ->
                  asSupervisor(
                      street, database -> database.createNativeQuery(attack).executeUpdate()))
          .hasStackTraceContaining("is frozen");
    }
    assertThatThrownBy(
            () ->
                asSupervisor(
                    street,
                    database ->
                        database.createNativeQuery("delete from assessment_sheet").executeUpdate()))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void refusesToPublishAnIncompleteRoundAndNamesTheSheets() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID rated = managed(street, company);
    UUID open = managed(street, company);
    String round = open(street, 2026);
    rate(street, sheet(street, round, rated), "75.0");
    String missing = sheet(street, round, open);

    publish(street, round)
        .statusCode(422)
        .body("violations", hasSize(1))
        .body("violations[0].code", equalTo("sheet-not-submitted"))
        .body("violations[0].pointer", equalTo("/sheets/" + missing))
        .body("violations[0].message", containsString("测试小区"));
    company.call().get(SHEETS).then().body("items", hasSize(0));
  }

  private static String draft(Party street) {
    UUID community = managed(street, Tenants.company());
    return sheet(street, open(street, 2026), community);
  }
}
