package io.linli.servicedesk.decoration;

import static io.linli.testkit.Decorations.acknowledgement;
import static io.linli.testkit.Decorations.begun;
import static io.linli.testkit.Decorations.deposit;
import static io.linli.testkit.Decorations.file;
import static io.linli.testkit.Decorations.filing;
import static io.linli.testkit.Decorations.move;
import static io.linli.testkit.Decorations.noisyVisit;
import static io.linli.testkit.Decorations.published;
import static io.linli.testkit.Decorations.quiet;
import static io.linli.testkit.Decorations.visit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.linli.testkit.LinliTest;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contractors that broke the rules are listed for everybody: organisations, never persons. */
@LinliTest
class ContractorBreachTest {
  private Party street;
  private Party company;
  private UUID household;

  @BeforeEach
  void makeAnEstate() {
    ManagedEstate estate = ManagedEstate.make();
    street = estate.street();
    company = estate.company();
    household = estate.household();
  }

  @Test
  void everybodyReadsWhichContractorBrokeTheRulesUntilItIsTakenDown() {
    String id = begun(company, household);
    String harmless = visit(company, id, quiet()).extract().path("id");
    company
        .call()
        .body(Map.of("decorationVisitId", harmless, "breach", "无"))
        .post("/api/v1/contractor-breaches")
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/decorationVisitId"));
    String visit = noisyVisit(company, id);

    String notice = published(company, visit);

    company
        .call()
        .body(Map.of("decorationVisitId", visit, "breach", "再次公布"))
        .post("/api/v1/contractor-breaches")
        .then()
        .statusCode(409)
        .body("code", equalTo("contractor-breach-published"));
    Party stranger = Tenants.company();
    Map<String, String> area = Map.of("areaCode", street.areaCode());
    stranger
        .call()
        .queryParams(area)
        .get("/api/v1/contractor-breaches")
        .then()
        .body("items.id", contains(notice))
        .body("items[0].contractorName", equalTo("测试装饰工程有限公司"));
    stranger.call().get("/api/v1/contractor-breaches/" + notice).then().statusCode(404);
    company
        .call()
        .header("If-Match", "\"0\"")
        .body(Map.of("reason", "经核实为另一施工单位"))
        .post("/api/v1/contractor-breaches/" + notice + "/takedown")
        .then()
        .statusCode(200);
    stranger
        .call()
        .queryParams(area)
        .get("/api/v1/contractor-breaches")
        .then()
        .body("items.id", not(hasItem(notice)));
  }

  @Test
  void aContractorThatMayBeAPersonIsNotListed() {
    Map<String, Object> filing = filing(household);
    filing.remove("contractorCode");
    String id = file(company, filing).statusCode(201).extract().path("id");
    move(company, id, "acknowledgement", acknowledgement(company)).statusCode(200);
    move(company, id, "approval", Map.of()).statusCode(200);
    move(company, id, "deposit", deposit("2000.00")).statusCode(200);
    move(company, id, "start", Map.of()).statusCode(200);

    company
        .call()
        .body(Map.of("decorationVisitId", noisyVisit(company, id), "breach", "施工扰民"))
        .post("/api/v1/contractor-breaches")
        .then()
        .statusCode(409)
        .body("code", equalTo("contractor-without-code"));
  }
}
