package io.linli.isolation;

import static io.linli.assessment.AssessmentWorld.ORDERS;
import static io.linli.assessment.AssessmentWorld.SELF_CHECKS;
import static io.linli.assessment.AssessmentWorld.STANDARDS;
import static io.linli.assessment.AssessmentWorld.open;
import static io.linli.assessment.AssessmentWorld.opening;
import static io.linli.assessment.AssessmentWorld.preset;
import static io.linli.assessment.AssessmentWorld.publish;
import static io.linli.assessment.AssessmentWorld.rate;
import static io.linli.assessment.AssessmentWorld.read;
import static io.linli.assessment.AssessmentWorld.sheet;

import io.linli.assessment.standard.PresetStandards;
import io.linli.platform.json.JsonText;
import io.linli.testkit.Tenants.Party;
import java.util.Map;
import java.util.UUID;

/** One record of every kind that star ratings have, as secret as they come: drafts. */
final class Ratings {

  private Ratings() {}

  /** Ids for a community that the company manages. */
  static Map<String, String> of(Party street, Party company, UUID community) {
    String failed = round(street, 2025);
    rate(street, sheet(street, failed, community), "50.0");
    publish(street, failed).statusCode(200);
    String round = round(street, 2026);
    return Map.of(
        "standardId",
        draft(street),
        "publishedStandardId",
        preset(street, PresetStandards.ENVIRONMENT_CHECK),
        "roundId",
        round,
        "sheetId",
        sheet(street, round, community),
        "selfCheckId",
        read(company, SELF_CHECKS).getString("items.find { it.roundId == '" + round + "' }.id"),
        "orderId",
        read(company, ORDERS).getString("items[0].id"));
  }

  private static String round(Party street, int year) {
    Map<String, Object> opening = opening(street, year);
    opening.put("residentialArea", 0);
    opening.put("opensOn", "2026-01-01");
    return open(street, opening);
  }

  private static String draft(Party street) {
    return street
        .call()
        .body(JsonText.write(PresetStandards.load(PresetStandards.SAFE_ESTATE, 1)))
        .post(STANDARDS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
