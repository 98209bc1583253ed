package io.linli.assessment.sheet;

import static io.linli.assessment.AssessmentWorld.SHEETS;
import static io.linli.assessment.AssessmentWorld.asOperator;
import static io.linli.assessment.AssessmentWorld.byItems;
import static io.linli.assessment.AssessmentWorld.managed;
import static io.linli.assessment.AssessmentWorld.open;
import static io.linli.assessment.AssessmentWorld.opening;
import static io.linli.assessment.AssessmentWorld.post;
import static io.linli.assessment.AssessmentWorld.preset;
import static io.linli.assessment.AssessmentWorld.put;
import static io.linli.assessment.AssessmentWorld.read;
import static io.linli.assessment.AssessmentWorld.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.linli.assessment.standard.Item;
import io.linli.assessment.standard.LadderStep;
import io.linli.assessment.standard.Measure;
import io.linli.assessment.standard.MeasureScoring;
import io.linli.assessment.standard.PresetStandards;
import io.linli.assessment.standard.StandardDefinition;
import io.linli.testkit.Facilities;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Supervision;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@LinliTest
class MeasuredItemsTest {

  @Test
  void takesMeasuredItemsFromTheRegisterWithSourceAndDateAndLetsNobodyTypeThem() {
    Party street = Tenants.street();
    managed(street, Tenants.company());
    String round = open(street, environmentCheck(street));
    String path =
        SHEETS + "/" + read(street, SHEETS + "?roundId=" + round).getString("items[0].id");

    street
        .call()
        .get(path)
        .then()
        .body("answers", hasSize(0))
        .body("registerFigures.find { it.measure == 'ENCLOSED' }.figure", equalTo(1))
        .body("registerFigures.find { it.measure == 'ENCLOSED' }.source", equalTo("COMMUNITY"))
        .body("registerFigures.find { it.measure == 'ENCLOSED' }.readAt", notNullValue())
        .body("registerFigures.find { it.measure == 'PROPERTY_ROOM_RATIO' }.figure", equalTo(1.0f))
        .body("points.find { it.itemCode == '2.1' }.points", equalTo(7.0f));
    put(
            street,
            path,
            "{\"answers\":[{\"itemCode\":\"2.1\",\"measured\":0,\"reason\":\"围墙已拆\"}],\"vetoes\":[]}")
        .statusCode(422)
        .body("violations.code", contains("item-of-register"))
        .body("violations.pointer", contains("/answers/0/itemCode"))
        .body("violations.message", contains("考核项 2.1 由小区登记数据计算，不能填写"));
  }

  @Test
  void scoresHavesAsTheRegisterSaysAtTheTimeOfScoring() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = managed(street, company);
    asOperator(
        company,
        database -> {
          have(database, community, street, company, "CLEANING", true);
          have(database, community, street, company, "ORDER_KEEPING", true);
          have(database, community, street, company, "ROAD_UPKEEP", false);
        });
    String path = SHEETS + "/" + sheet(street, open(street, environmentCheck(street)), community);

    street
        .call()
        .get(path)
        .then()
        .body("points.find { it.itemCode == '3.2' }.points", equalTo(8.0f))
        .body("points.find { it.itemCode == '2.3' }.points", equalTo(0.0f))
        .body(figure("HAVE_ROAD_UPKEEP"), equalTo(0));
    asOperator(company, database -> have(database, community, street, company, "PARKING", true));
    street.call().get(path).then().body(figure("HAVE_PARKING"), equalTo(0));
    put(street, path, "{\"answers\":[],\"vetoes\":[]}")
        .statusCode(200)
        .body(figure("HAVE_PARKING"), equalTo(1))
        .body("points.find { it.itemCode == '2.3' }.points", greaterThan(0.0f));
  }

  /** 117 of 120 lights were found working; of the other estate's nobody knows anything. */
  @Test
  void measuresWhatWasFoundAboutFacilitiesAndNothingThatNobodyLookedAt() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = managed(street, company);
    String lights = Facilities.registered(company, community, "STAIR_LIGHT", 120);
    Facilities.found(company, lights, "FAULTY", 3).statusCode(201);

    UUID dark = managed(street, company);
    Facilities.registered(company, dark, "STAIR_LIGHT", 120);
    String round = open(street, environmentCheck(street));
    street
        .call()
        .get(SHEETS + "/" + sheet(street, round, dark))
        .then()
        .body(figure("LIGHTS_WORKING_SHARE"), nullValue());
    String path = SHEETS + "/" + sheet(street, round, community);
    street.call().get(path).then().body(figure("LIGHTS_WORKING_SHARE"), equalTo(97.5f));
    Facilities.found(company, lights, "SOUND", 0).statusCode(201);
    put(street, path, "{\"answers\":[],\"vetoes\":[]}")
        .statusCode(200)
        .body(figure("LIGHTS_WORKING_SHARE"), equalTo(100.0f));
  }

  /** A company is present, so the goal is eight haves; three of them are 37.5 %. */
  @Test
  void measuresTheShareOfHavesByTheGoalAndKeepsItWithTheResult() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    UUID community = managed(street, company);
    asOperator(
        company,
        database -> {
          for (String have : List.of("CLEANING", "PARKING", "GREENING", "RUBBISH_REMOVAL")) {
            have(database, community, street, company, have, true);
          }
        });
    String path = SHEETS + "/" + sheet(street, open(street, byHavesAlone(street)), community);
    street
        .call()
        .get(path)
        .then()
        .body("registerFigures.find { it.measure == 'HAVES_MET_SHARE' }.source", equalTo("HAVES"))
        .body(
            "registerFigures.find { it.measure == 'HAVES_MET_SHARE' }.estateRuleId",
            equalTo(Supervision.shippedRule(street).toString()))
        .body(figure("HAVES_MET_SHARE"), equalTo(37.5f))
        .body("openItems", hasSize(0));
    post(street, path, "submission", null).statusCode(200).body("total", equalTo(40.0f));

    asOperator(company, database -> have(database, community, street, company, "SECURITY", true));
    asOperator(
        company, database -> have(database, community, street, company, "ROAD_UPKEEP", true));
    street
        .call()
        .get(path + "/recomputation")
        .then()
        .body("computedTotal", equalTo(40.0f))
        .body("same", equalTo(true));
    street.call().get(path).then().body(figure("HAVES_MET_SHARE"), equalTo(37.5f));
    post(street, path, "reopening", null).statusCode(200);
    put(street, path, "{\"answers\":[],\"vetoes\":[]}")
        .body(figure("HAVES_MET_SHARE"), equalTo(50.0f));
  }

  private static String figure(String measure) {
    return "registerFigures.find { it.measure == '" + measure + "' }.figure";
  }

  /** A round by a standard of one item: the share of the haves, in steps of ten points. */
  private static Map<String, Object> byHavesAlone(Party street) {
    StandardDefinition check = PresetStandards.load(PresetStandards.ENVIRONMENT_CHECK, 1);
    List<LadderStep> ladder =
        IntStream.rangeClosed(1, 10)
            .mapToObj(
                step ->
                    new LadderStep(
                        BigDecimal.valueOf(step * 10L - 5), BigDecimal.valueOf(step * 10L)))
            .toList();
    Item item =
        new Item(
            "1",
            check.title(),
            BigDecimal.valueOf(100),
            new MeasureScoring(Measure.HAVES_MET_SHARE, ladder),
            check.title());
    return byItems(street, List.of(item));
  }

  private static Map<String, Object> environmentCheck(Party street) {
    Map<String, Object> opening = opening(street, 2026);
    opening.put("standardId", preset(street, PresetStandards.ENVIRONMENT_CHECK));
    return opening;
  }

  private static void have(
      EntityManager database,
      UUID community,
      Party street,
      Party company,
      String have,
      boolean present) {
    database
        .createNativeQuery(
            "insert into community_have"
                + " (community_id, tenant_id, area_code, have, present, evidence, seen_on)"
                + " values (:community, :tenant, :area, :have, :present, '照片', '2026-11-01')")
        .setParameter("community", community)
        .setParameter("tenant", company.id())
        .setParameter("area", street.areaCode() + "001")
        .setParameter("have", have)
        .setParameter("present", present)
        .executeUpdate();
  }
}
