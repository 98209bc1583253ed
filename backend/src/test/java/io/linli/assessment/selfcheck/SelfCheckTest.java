package io.linli.assessment.selfcheck;

import static io.linli.assessment.AssessmentWorld.SELF_CHECKS;
import static io.linli.assessment.AssessmentWorld.evidence;
import static io.linli.assessment.AssessmentWorld.filling;
import static io.linli.assessment.AssessmentWorld.managed;
import static io.linli.assessment.AssessmentWorld.open;
import static io.linli.assessment.AssessmentWorld.opening;
import static io.linli.assessment.AssessmentWorld.post;
import static io.linli.assessment.AssessmentWorld.put;
import static io.linli.assessment.AssessmentWorld.read;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LinliTest
class SelfCheckTest {

  @ParameterizedTest(name = "{0} = {1} → {2}")
  @CsvSource(
      nullValues = "null",
      value = {
        "fileName, ' ', not-blank",
        "mediaType, picture, pattern",
        "sizeBytes, 0, min",
        "sizeBytes, 1073741825, max",
        "sha256, abc, pattern",
        "sha256, null, not-null",
        "itemCode, 99, item-unknown"
      })
  void refusesEvidenceThatCannotBeRecognised(String field, String value, String code) {
    Party company = Tenants.company();
    String path = asked(company);
    Map<String, Object> file = new HashMap<>(evidence());
    file.put(field, value);

    put(company, path, Map.of("answers", List.of(), "evidence", List.of(file)))
        .statusCode(422)
        .body("violations.code", hasItem(code))
        .body("violations.pointer", hasItem("/evidence/0/" + field));
  }

  @Test
  void refusesAnItemAboveItsPoints() {
    Party company = Tenants.company();
    String path = asked(company);
    put(company, path, "{\"answers\":[{\"itemCode\":\"5\",\"points\":9}],\"evidence\":[]}")
        .statusCode(422)
        .body("violations[0].code", equalTo("points-above-item"));
  }

  @Test
  void submitsOnlyWhatIsCompleteAndThenChangesNothing() {
    Party company = Tenants.company();
    String path = asked(company);

    post(company, path, "submission", null).statusCode(422).body("violations", hasSize(11));
    put(company, path, filling()).statusCode(200);
    post(company, path, "submission", null).statusCode(200).body("state", equalTo("SUBMITTED"));
    put(company, path, filling()).statusCode(409).body("code", equalTo("self-check-submitted"));
    post(company, path, "submission", null).statusCode(409);
  }

  @Test
  void meetsTheVersionOfWhoeverWasFirst() {
    Party company = Tenants.company();
    String path = asked(company);
    put(company, path, filling()).statusCode(200);

    company.call().body(filling()).put(path).then().statusCode(428);
    company.call().header("If-Match", "\"0\"").body(filling()).put(path).then().statusCode(412);
  }

  @Test
  void isOpenOnTheDaysOfTheRoundAlone() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    managed(street, company);
    Map<String, Object> past = opening(street, 2026);
    past.put("opensOn", "2026-01-01");
    past.put("closesOn", "2026-01-31");
    open(street, past);
    String path = SELF_CHECKS + "/" + read(company, SELF_CHECKS).getString("items[0].id");

    put(company, path, filling())
        .statusCode(409)
        .body("code", equalTo("self-check-not-open"))
        .body("detail", equalTo("填报期为 2026-01-01 至 2026-01-31。"));
  }

  @Test
  void isTheCompanysToFill() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    managed(street, company);
    open(street, 2026);
    String path = SELF_CHECKS + "/" + read(company, SELF_CHECKS).getString("items[0].id");

    street.call().header("If-Match", "\"0\"").body(filling()).put(path).then().statusCode(404);
    street.call().get(SELF_CHECKS).then().body("items", hasSize(0));
  }

  private static String asked(Party company) {
    Party street = Tenants.street();
    managed(street, company);
    open(street, 2026);
    return SELF_CHECKS + "/" + read(company, SELF_CHECKS).getString("items[0].id");
  }
}
