package io.linli.servicedesk.servicecase;

import static io.linli.testkit.ServiceCases.PATH;
import static io.linli.testkit.ServiceCases.etag;
import static io.linli.testkit.ServiceCases.move;
import static io.linli.testkit.ServiceCases.opened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.linli.testkit.Estates;
import io.linli.testkit.Home;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a case costs, who pays, and who has to agree first. */
@LinliTest
class CaseChargesTest {

  @Test
  void nobodyPaysForTheOwnPartWhatHeHasNotAgreedTo() {
    Home home = Home.make();
    Party company = home.company();
    String id = home.opened();
    move(company, id, "acceptance", Map.of("major", false)).statusCode(200);
    add(company, id, line("2.50", "18.35", "PERSON"))
        .statusCode(201)
        .body("amount", equalTo(45.88f));
    add(company, id, line("1", "30", "COMPANY")).statusCode(201);
    move(company, id, "dispatch", Map.of("assignee", company.subject())).statusCode(200);
    move(company, id, "arrival", Map.of()).statusCode(200);

    move(company, id, "completion", Map.of("result", "更换"))
        .statusCode(409)
        .body("code", equalTo("charges-not-agreed"));
    home.step(id, "agreement", Map.of("total", 45.87))
        .then()
        .statusCode(409)
        .body("code", equalTo("charges-changed"));
    home.step(id, "agreement", Map.of("total", 45.88))
        .then()
        .statusCode(200)
        .body("chargesAgreed", equalTo(true));
    add(company, id, line("1", "0.01", "PERSON")).statusCode(201);
    company
        .call()
        .get(PATH + "/" + id)
        .then()
        .body("costs.personCharges", equalTo(45.89f))
        .body("costs.agreedAt", nullValue());
    move(company, id, "completion", Map.of("result", "更换")).statusCode(409);
    home.step(id, "agreement", Map.of("total", 45.89)).then().statusCode(200);
    move(company, id, "completion", Map.of("result", "更换")).statusCode(200);
    home.resident().call().get(home.path(id) + "/charges").then().body("items", hasSize(3));
    add(company, id, line("1", "1", "COMPANY"))
        .statusCode(409)
        .body("code", equalTo("case-state-conflict"));
  }

  @Test
  void refusesWhatNoCaseCosts() {
    Home home = Home.make();
    Party company = home.company();
    String id = home.opened();
    move(company, id, "acceptance", Map.of("major", false)).statusCode(200);

    add(company, id, line("99999999.99", "9999999.99", "COMPANY"))
        .statusCode(422)
        .body("violations[0].code", equalTo("sum-too-large"));
    add(company, id, line("90", "9999999.99", "PERSON")).statusCode(201);
    add(company, id, line("90", "9999999.99", "PERSON"))
        .statusCode(422)
        .body("violations[0].code", equalTo("sum-too-large"));

    company.call().get(PATH + "/" + id + "/charges").then().body("items", hasSize(1));
  }

  @Test
  void aLineIsTakenAwayWithTheVersionRead() {
    Home home = Home.make();
    Party company = home.company();
    String id = home.opened();
    move(company, id, "acceptance", Map.of("major", false)).statusCode(200);
    String before = etag(company, id);
    String charge =
        add(company, id, line("1", "20", "PERSON")).statusCode(201).extract().path("id");
    String path = PATH + "/" + id + "/charges/" + charge;

    company.call().header("If-Match", before).delete(path).then().statusCode(412);
    company.call().header("If-Match", etag(company, id)).delete(path).then().statusCode(204);

    company.call().get(PATH + "/" + id).then().body("costs.personCharges", equalTo(0.0f));
    company.call().get(PATH + "/" + id + "/charges").then().body("items", hasSize(0));
  }

  @Test
  void onCommonPartsTheFundIsOfferedAboveThePreset() {
    Party manager = Tenants.street();
    String id = opened(manager, Estates.community(manager));
    move(manager, id, "acceptance", Map.of("major", false)).statusCode(200);
    choose(manager, id, true).statusCode(409).body("code", equalTo("fund-not-offered"));
    add(manager, id, line("1", "1", "PERSON"))
        .statusCode(422)
        .body("violations.code", contains("payer-of-private-part"));
    add(manager, id, line("1", "1", "FUND"))
        .statusCode(422)
        .body("violations.code", contains("payer-fund-not-chosen"));

    move(manager, id, "costs/estimate", Map.of("amount", 5000))
        .statusCode(200)
        .body("costs.fundChoice", nullValue());
    move(manager, id, "costs/estimate", Map.of("amount", 5000.01, "note", "更换主管"))
        .statusCode(200)
        .body("costs.fundChoice", equalTo("OFFERED"))
        .body("costs.fundThreshold", equalTo(5000.0f))
        .body("costs.fundRuleValueId", notNullValue());
    choose(manager, id, true).statusCode(200).body("costs.fundChoice", equalTo("FUND"));

    add(manager, id, line("1", "5200", "FUND")).statusCode(201);
    manager
        .call()
        .get(PATH + "/" + id + "/steps")
        .then()
        .body(
            "items.move",
            contains("OPEN", "ACCEPT", "ESTIMATE", "ESTIMATE", "CHOOSE_FUNDING", "CHARGE"))
        .body("items[-2].note", equalTo("业主委员会同意"))
        .body("items[-1].note", equalTo("+ 角阀 5200.00"));
  }

  private static ValidatableResponse choose(Party by, String id, boolean useFund) {
    return move(by, id, "costs/funding", Map.of("useFund", useFund, "reason", "业主委员会同意"));
  }

  private static ValidatableResponse add(Party by, String id, Map<String, Object> line) {
    return by.call().body(line).post(PATH + "/" + id + "/charges").then();
  }

  private static Map<String, Object> line(String quantity, String price, String payer) {
    return Map.of(
        "kind",
        "MATERIAL",
        "name",
        "角阀",
        "quantity",
        new java.math.BigDecimal(quantity),
        "measure",
        "个",
        "unitPrice",
        new java.math.BigDecimal(price),
        "payer",
        payer);
  }
}
