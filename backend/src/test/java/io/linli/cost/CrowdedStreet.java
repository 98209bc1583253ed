package io.linli.cost;

import static io.linli.assessment.AssessmentWorld.SELF_CHECKS;
import static io.linli.assessment.AssessmentWorld.etag;
import static io.linli.assessment.AssessmentWorld.filling;
import static io.linli.assessment.AssessmentWorld.open;
import static io.linli.assessment.AssessmentWorld.opening;
import static io.linli.assessment.AssessmentWorld.post;
import static io.linli.assessment.AssessmentWorld.publish;
import static io.linli.assessment.AssessmentWorld.put;
import static io.linli.assessment.AssessmentWorld.rate;
import static io.linli.assessment.AssessmentWorld.read;
import static io.linli.assessment.AssessmentWorld.sheet;

import io.linli.platform.caller.Roles;
import io.linli.testkit.Contracts;
import io.linli.testkit.DeskWorkers;
import io.linli.testkit.Duties;
import io.linli.testkit.Emergencies;
import io.linli.testkit.Estates;
import io.linli.testkit.Facilities;
import io.linli.testkit.Households;
import io.linli.testkit.News;
import io.linli.testkit.Patrols;
import io.linli.testkit.RuleSettings;
import io.linli.testkit.ServiceCases;
import io.linli.testkit.SpecialServices;
import io.linli.testkit.Superuser;
import io.linli.testkit.Supervision;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Watches;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A street and a company that works there, with several records of every kind that is listed.
 *
 * @param homes residents of the first estate
 * @param ids of the records whose lists are read, by the name of the path parameter
 */
record CrowdedStreet(Party street, Party company, CrowdedHomes homes, Map<String, String> ids) {
  private static final int ROWS = 3;
  private static final int CONTRACT_DAYS = 30;

  static CrowdedStreet build() {
    CrowdedStreet crowd =
        new CrowdedStreet(
            Tenants.street(), Tenants.company(), CrowdedHomes.ofNobodyYet(), new HashMap<>());
    List<UUID> communities = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      communities.add(crowd.community());
    }
    crowd.people(communities.get(0));
    crowd.homes.moveIn(crowd.company, communities.get(0), crowd.ids);
    crowd.serve(communities.get(0));
    for (UUID community : communities) {
      ServiceCases.opened(crowd.company, community);
      crowd.ids.putAll(Facilities.of(crowd.company, community));
      crowd.ids.putAll(Emergencies.of(crowd.company, community));
      Facilities.measured(crowd.company, community);
      Patrols.hazard(crowd.company, community, "ORDINARY");
      Duties.entered(crowd.company, community, Contracts.today(), true);
      crowd.ids.putAll(Watches.of(crowd.street, crowd.company, community));
    }
    CrowdedWork.mediate(crowd, communities.get(0));
    CrowdedWork.patrol(crowd, communities.get(0));
    crowd.rateAll(communities);
    crowd.decide();
    for (Party party : List.of(crowd.street, crowd.company)) {
      occupy(party);
      tell(party, communities.get(0));
    }
    return crowd;
  }

  /** An estate with a history, a contract and a management area; the company manages it. */
  private UUID community() {
    UUID community = Estates.community(street);
    change(community, "STREET_CUSTODY");
    change(community, "UNIT_SELF");
    LocalDate endsOn = Contracts.today().plusDays(CONTRACT_DAYS);
    Contracts.active(street, company, community, endsOn);
    UUID building = Households.building(company, community, "1号楼");
    Supervision.managementArea(street, community, building);
    return community;
  }

  private void change(UUID community, String mode) {
    String path = "/api/v1/communities/" + community + "/management";
    street
        .call()
        .header("If-Match", etag(street, path))
        .body(Map.of("mode", mode, "reason", "测试"))
        .put(path)
        .then()
        .statusCode(200);
  }

  private void people(UUID community) {
    UUID building = Households.building(company, community, "2号楼");
    UUID household = Households.household(company, building, "101");
    UUID occupant = Households.occupant(company, household);
    Households.building(company, community, "3号楼");
    for (int i = 1; i < ROWS; i++) {
      Households.household(company, building, "20" + i);
      Households.occupant(company, household);
    }
    for (int i = 0; i < ROWS; i++) {
      Households.unit(company, building, i + "单元");
      company
          .call()
          .body(Map.of("reason", "电话联系业主"))
          .post("/api/v1/occupants/" + occupant + "/personal-data-looks")
          .then()
          .statusCode(200);
    }
    ids.put("communityId", community.toString());
    ids.put("buildingId", building.toString());
    ids.put("householdId", household.toString());
    CrowdedWork.decorate(this, household);
    for (int i = 0; i < ROWS; i++) {
      String service = SpecialServices.offered(company, SpecialServices.offer(community));
      SpecialServices.ordered(company, household, service);
    }
  }

  private void serve(UUID community) {
    for (int i = 0; i < ROWS; i++) {
      String id = ServiceCases.opened(company, community);
      ids.put("serviceCaseId", id);
      Map<String, String> reason = Map.of("reason", "联系业主");
      company.call().body(reason).post(ServiceCases.PATH + "/" + id + "/contact-looks");
    }
    followUp(community);
    for (String kind : List.of("COMPLAINT", "ENQUIRY", "SUGGESTION")) {
      ServiceCases.open(company, ServiceCases.opening(community, kind)).statusCode(201);
    }
    String id = ids.get("serviceCaseId");
    ServiceCases.move(company, id, "acceptance", Map.of("major", false)).statusCode(200);
    ServiceCases.move(company, id, "dispatch", Map.of("assignee", company.subject()));
    for (int i = 0; i < ROWS; i++) {
      ServiceCases.charge(id);
      Map<String, String> question =
          Map.of("question", "请说明情况", "dueOn", Contracts.today().toString());
      street.call().body(question).post(ServiceCases.PATH + "/" + id + "/reports");
    }
    Superuser.run(
        "insert into service_case_escalation (case_id, clock_id, community_id, tenant_id,"
            + " area_code, clock_kind, level, due_at, noted_at) select case_id, id, community_id,"
            + " tenant_id, area_code, kind, 1, now(), now() from service_case_clock"
            + " where tenant_id = ?",
        company.id());
  }

  /** Twice as many ended cases as rows, half of which a draw chooses; and draws of other months. */
  private void followUp(UUID community) {
    YearMonth lastMonth = YearMonth.from(Contracts.today()).minusMonths(1);
    for (int i = 0; i < 2 * ROWS; i++) {
      Superuser.run(
          "update service_case set state = 'CONFIRMED', ended_at = ? where id = ?",
          lastMonth.atDay(15),
          UUID.fromString(ServiceCases.opened(company, community)));
    }
    for (int i = ROWS - 1; i >= 0; i--) {
      Map<String, Object> drawing =
          Map.of("communityId", community, "month", lastMonth.minusMonths(i).toString());
      ids.put(
          "followUpDrawId",
          company
              .call()
              .body(drawing)
              .post("/api/v1/follow-up-draws")
              .then()
              .statusCode(201)
              .extract()
              .path("id"));
    }
  }

  /** Everybody fails the first round, which makes orders; the others stay open for scores. */
  private void rateAll(List<UUID> communities) {
    List<String> rounds = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Map<String, Object> opening = opening(street, 2026 + i);
      opening.put("residentialArea", 0);
      rounds.add(open(street, opening));
    }
    List<String> selfChecks = read(company, SELF_CHECKS).getList("items.id");
    for (String id : selfChecks) {
      put(company, SELF_CHECKS + "/" + id, filling()).statusCode(200);
      post(company, SELF_CHECKS + "/" + id, "submission", null).statusCode(200);
    }
    String published = rounds.get(0);
    communities.forEach(community -> rate(street, sheet(street, published, community), "50.0"));
    publish(street, published).statusCode(200);
    ids.put("roundId", published);
  }

  private void decide() {
    for (int i = 0; i < ROWS; i++) {
      Supervision.survey(street);
      street
          .call()
          .body(Supervision.estateRules(Contracts.today().plusDays(i)))
          .post("/api/v1/estate-rules")
          .then()
          .statusCode(201);
      RuleSettings.pack(street);
      RuleSettings.override(company, RuleSettings.ON_SITE, 15 + i, "MINUTES");
    }
  }

  private static void tell(Party party, UUID community) {
    for (int i = 0; i < ROWS; i++) {
      News.message(party);
      News.delivery(party, News.webhook(party), News.event(community));
    }
    News.channel(party, "EMAIL", "clerk@example.test");
    News.channel(party, "SMS", "13900001111");
    News.channel(party, "WECHAT", "openid_clerk");
  }

  private static void occupy(Party party) {
    for (int i = 1; i < ROWS; i++) {
      Tenants.admit(party, party.subject() + "-" + i, Set.of(Roles.CLERK));
      DeskWorkers.add(
          party,
          party.subject() + "-worker-" + i,
          DeskWorkers.description(3, List.of("PLUMBING"), List.of(), true));
      Tenants.invite(party);
      Tenants.invite(party);
      party
          .call()
          .body(Map.of("list", "HOUSEHOLDS", "format", "CSV"))
          .post("/api/v1/exports")
          .then()
          .statusCode(202);
    }
  }
}
