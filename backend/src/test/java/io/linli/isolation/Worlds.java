package io.linli.isolation;

import io.linli.testkit.Contracts;
import io.linli.testkit.Decorations;
import io.linli.testkit.DeskWorkers;
import io.linli.testkit.Duties;
import io.linli.testkit.Emergencies;
import io.linli.testkit.Estates;
import io.linli.testkit.Facilities;
import io.linli.testkit.Households;
import io.linli.testkit.Mediations;
import io.linli.testkit.News;
import io.linli.testkit.Patrols;
import io.linli.testkit.Pictures;
import io.linli.testkit.RuleSettings;
import io.linli.testkit.ServiceCases;
import io.linli.testkit.SpecialServices;
import io.linli.testkit.Supervision;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Watches;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Worlds that have nothing to do with each other, a neighbour in the first of them, and a suspended
 * company.
 *
 * @param one the one that everybody tries to get into
 * @param other where the intruders come from
 * @param open where the rightful callers may do what the others may not
 * @param neighbour a company that manages another estate of the first world's street
 */
record Worlds(World one, World other, World open, Party neighbour, Party suspended) {

  static Worlds build() {
    World one = world();
    return new Worlds(one, world(), world(), neighbourIn(one), suspendedCompany());
  }

  /** Everybody into whose records a refused call could have written. */
  List<Party> exposed() {
    return List.of(
        one.company(), one.street(), other.company(), other.street(), neighbour, suspended);
  }

  /** An id that is nobody's, for whatever takes ids; what a path names otherwise stays. */
  Optional<String> unknown(String name) {
    return name.endsWith("Kind") ? one.id(name) : Optional.of(UUID.randomUUID().toString());
  }

  /** Ids of the first world that another party sees by design. */
  Set<String> visibleTo(Party party) {
    return party.equals(one.person("head"))
        ? Set.of(one.id("communityId").orElseThrow(), one.id("buildingId").orElseThrow())
        : Set.of();
  }

  private static World world() {
    Party street = Tenants.street();
    Party company = Tenants.company();
    Map<String, String> ids = new HashMap<>();
    ids.put("tenantId", company.id().toString());
    ids.put("memberId", company.call().get("/api/v1/members").then().extract().path("items[0].id"));
    String invitation = Tenants.invite(company);
    ids.put("invitationId", invitation);
    ids.put("invitationCode", Tenants.invitationCode(company, Tenants.invite(company)));
    UUID community = Estates.community(street);
    Estates.handOver(community, company);
    ids.put("communityId", community.toString());
    ids.put("managingTenantId", street.id().toString());
    ids.put("unmanagedCommunityId", Estates.community(street).toString());
    UUID building = Households.building(company, community, "1号楼");
    ids.put("buildingId", building.toString());
    ids.put("undividedBuildingId", Households.building(company, community, "2号楼").toString());
    ids.put("unitId", Households.unit(company, building, "1单元").toString());
    UUID household = Households.household(company, building, "101");
    ids.put("householdId", household.toString());
    ids.put("occupantId", Households.occupant(company, household).toString());
    ids.put("managementAreaId", Supervision.managementArea(street, community, building).toString());
    ids.put("surveyId", Supervision.survey(street).toString());
    ids.put("estateRuleId", Supervision.shippedRule(street).toString());
    ids.put("rulePackId", RuleSettings.pack(street).toString());
    ids.put("ruleCode", RuleSettings.ON_SITE);
    ids.put("year", RuleSettings.KNOWN_YEAR);
    ids.put("code", Estates.neighbourhood(street));
    putContract(ids, company, community);
    ids.putAll(Ratings.of(street, company, community));
    putServiceCase(ids, street, company, community);
    ids.put(
        "deskWorkerId",
        DeskWorkers.add(
            company,
            company.subject() + "-worker",
            DeskWorkers.description(3, List.of("PLUMBING"), List.of(community), true)));
    ids.put("photoId", Pictures.sent(company, community));
    putMediation(ids, street, company, community);
    putDecoration(ids, company, household);
    String service = SpecialServices.offered(company, SpecialServices.offer(community));
    ids.put("specialServiceId", service);
    ids.put("specialServiceOrderId", SpecialServices.ordered(company, household, service));
    putPatrol(ids, company, community);
    ids.putAll(Facilities.of(company, community));
    ids.putAll(Emergencies.of(company, community));
    LocalDate later = Contracts.today().plusDays(2);
    ids.put("dutyShiftId", Duties.entered(company, community, later, true));
    ids.put("removableDutyShiftId", Duties.entered(company, community, later.plusDays(1), true));
    ids.putAll(Watches.of(street, company, community));
    ids.putAll(News.of(company, community));
    ids.put("jobId", EndedJob.of(company).toString());
    return new World(street, company, Homes.of(company, community, ids), ids);
  }

  private static void putServiceCase(
      Map<String, String> ids, Party street, Party company, UUID community) {
    // An urgent one would fall due, and so change, while the cases run.
    Map<String, Object> unhurried = ServiceCases.opening(community, "REPAIR");
    String serviceCase = ServiceCases.open(company, unhurried).statusCode(201).extract().path("id");
    ids.put("serviceCaseId", serviceCase);
    ids.put("chargeId", ServiceCases.charge(serviceCase));
    String accepted = ServiceCases.open(company, unhurried).statusCode(201).extract().path("id");
    ServiceCases.move(company, accepted, "acceptance", Map.of("major", false)).statusCode(200);
    ids.put("acceptedServiceCaseId", accepted);
    ids.put("clockKind", "RESPOND");
    Map<String, String> drawing =
        Map.of(
            "communityId",
            community.toString(),
            "month",
            YearMonth.from(Contracts.today()).minusMonths(2).toString());
    ids.put(
        "followUpDrawId",
        company.call().body(drawing).post("/api/v1/follow-up-draws").then().extract().path("id"));
    String reports = ServiceCases.PATH + "/" + serviceCase + "/reports";
    Map<String, String> question =
        Map.of("question", "请说明情况", "dueOn", Contracts.today().toString());
    ids.put("reportId", street.call().body(question).post(reports).then().extract().path("id"));
  }

  private static void putMediation(
      Map<String, String> ids, Party street, Party company, UUID community) {
    Map<String, Object> dispute = ServiceCases.opening(community, "DISPUTE");
    ids.put(
        "disputeCaseId", ServiceCases.open(company, dispute).statusCode(201).extract().path("id"));
    String mediation = Mediations.accepted(company, street, community);
    ids.put("mediationId", mediation);
    ids.put("mediationPartyId", Mediations.party(company, mediation, 1));
    ids.put("mediationHearingId", Mediations.hearing(street, mediation));
  }

  private static void putDecoration(Map<String, String> ids, Party company, UUID household) {
    String filing = Decorations.begun(company, household);
    ids.put("decorationFilingId", filing);
    ids.put("contractorBreachId", published(company, filing));
    ids.put("decorationVisitId", Decorations.noisyVisit(company, filing));
  }

  private static String published(Party company, String filing) {
    return Decorations.published(company, Decorations.noisyVisit(company, filing));
  }

  private static void putPatrol(Map<String, String> ids, Party company, UUID community) {
    String point = Patrols.point(company, community, "消防泵房");
    ids.put("patrolPointId", point);
    // Of the contract's example, so that its answers fit.
    Map<String, Object> item =
        Map.of("code", "escape-routes", "text", "通道", "kind", "YES_NO", "expected", true);
    ids.put("patrolChecklistId", Patrols.checklist(company, community, List.of(item)));
    for (String round : List.of("patrolRoundId", "unwalkedPatrolRoundId")) {
      Map<String, Object> content = Patrols.content(Patrols.monthly(), List.of(point));
      content.put("patrolChecklistId", ids.get("patrolChecklistId"));
      String id = Patrols.sinceYesterday(Patrols.openRound(company, community, content));
      ids.put(round, id);
      ids.put("patrolPlanId", Patrols.get(company, id).extract().path("patrolPlanId"));
    }
    ids.put("hazardId", Patrols.hazard(company, community, "ORDINARY"));
  }

  private static void putContract(Map<String, String> ids, Party company, UUID community) {
    String contract = draft(company, community);
    ids.put("draftContractId", draft(company, community));
    ids.put("attachmentId", Contracts.attachment(company, contract));
    Contracts.step(company, contract, "filing").statusCode(200);
    ids.put("contractId", contract);
  }

  private static String draft(Party company, UUID community) {
    LocalDate today = Contracts.today();
    return Contracts.draft(company, community, today, today.plusYears(1)).extract().path("id");
  }

  private static Party neighbourIn(World world) {
    Party company = Tenants.company();
    Estates.handOver(Estates.community(world.street()), company);
    return company;
  }

  private static Party suspendedCompany() {
    Party company = Tenants.company();
    Tenants.platform()
        .header("If-Match", "\"0\"")
        .body(Map.of("reason", "欠费"))
        .post("/api/v1/tenants/" + company.id() + "/suspension")
        .then()
        .statusCode(200);
    return company;
  }
}
