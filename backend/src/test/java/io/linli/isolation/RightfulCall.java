package io.linli.isolation;

import static org.assertj.core.api.Assertions.fail;

import io.linli.contract.ContractOperation;
import io.linli.testkit.Areas;
import io.linli.testkit.Contracts;
import io.linli.testkit.News;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A call by somebody who may make it, about nothing but his own: the same as those that are refused
 * to others, and done for him.
 */
final class RightfulCall {

  private static final Set<Integer> DONE = Set.of(200, 201, 202, 204);

  /** What even the rightful caller isn't done, by operation; each with the reason. */
  private static final Map<String, Set<Integer>> HELD_UP =
      // A job that still ran would end whenever it likes, so the world's has ended.
      // The code has gone to an address that nobody reads.
      Map.of("cancelJob", Set.of(409), "confirmMessageChannel", Set.of(422));

  /** Records of a world that an operation needs in place of those that others need. */
  private static final Map<String, Map<String, String>> INSTEAD =
      Map.of(
          "changeManagement", Map.of("communityId", "unmanagedCommunityId"),
          "formManagementArea", Map.of("buildingId", "undividedBuildingId"),
          "openAssessmentRound", Map.of("standardId", "publishedStandardId"),
          "addContractAttachment", Map.of("contractId", "draftContractId"),
          "addServiceCaseCharge", Map.of("serviceCaseId", "acceptedServiceCaseId"),
          "requestMediation", Map.of("serviceCaseId", "disputeCaseId"),
          "foundWatchGroup", Map.of("communityId", "unmanagedCommunityId"),
          "removeDutyShift", Map.of("dutyShiftId", "removableDutyShiftId"),
          "removeResident", Map.of("residencyId", "removableResidencyId"),
          "uploadPatrolRound", Map.of("patrolRoundId", "unwalkedPatrolRoundId"));

  private RightfulCall() {}

  /** The call, with ids, codes and days of this world wherever it takes any. */
  static OperationCall to(ContractOperation operation, World world) {
    OperationCall call =
        new OperationCall(operation, name -> id(operation, world, name))
            .withIdsInBody(name -> id(operation, world, name));
    String neighbourhood = world.id("code").orElseThrow();
    LocalDate today = Contracts.today();
    return switch (operation.id()) {
      case "addNeighbourhood" -> call.withInBody("/code", world.street().areaCode() + "002");
      case "registerCommunity", "declareSurvey" -> call.withInBody("/areaCode", neighbourhood);
      case "exportRegister" ->
          call.withInBody("/list", "HOUSEHOLDS").withInBody("/areaCode", neighbourhood);
      case "acceptInvitation" -> call.withInBody("/code", world.id("invitationCode").orElseThrow());
      case "acceptFamilyInvitation" ->
          call.withInBody("/code", world.id("familyInvitationCode").orElseThrow());
      case "addUnit" -> call.withInBody("/code", "2单元");
      case "onboardTenant" ->
          call.withInBody("/kind", "STREET").withInBody("/areaCode", Areas.freshStreet());
      case "changeManagement" ->
          call.withInBody("/mode", "STREET_CUSTODY").withInBody("/from", today.toString());
      case "openAssessmentRound" -> call.withPeriod("/opensOn", today, "/closesOn");
      case "draftServiceContract" -> call.withPeriod("/terms/startsOn", today, "/terms/endsOn");
      case "fileDecoration" -> call.withPeriod("/startsOn", today, "/endsOn");
      case "offerSpecialService" -> call.withPeriod("/validFrom", today, "/validUntil");
      case "orderSpecialService", "orderOwnSpecialService" ->
          call.withInBody("/wantedOn", today.toString());
      case "visitDecoration" ->
          call.withInBody("/at", OffsetDateTime.now(ZoneOffset.ofHours(8)).toString());
      case "transferOwnership" -> call.withInBody("/date", today.toString());
      case "setRulePack" -> call.withPeriod("/validFrom", today.plusYears(1), "/validUntil");
      case "overrideRule" -> call.withInBody("/validFrom", today.plusYears(1).toString());
      case "registerFacility" ->
          call.withInBody("/description/responsible", world.company().subject());
      case "enterDutyShift" -> call.withInBody("/day", today.toString());
      case "fileWatchFinding" -> call.withInBody("/seenOn", today.toString());
      case "planFacilityService" ->
          call.withInBody("/startsOn", today.toString()).withInBody("/facilityKind", "STAIR_LIGHT");
      case "recordFacilityWork" ->
          call.withInBody("/kind", "INSPECTION").withInBody("/condition", "FAULTY");
      case "requestServiceCaseReport" -> call.withInBody("/dueOn", today.toString());
      case "drawFollowUps" ->
          call.withInBody("/month", YearMonth.from(today).minusMonths(1).toString());
      case "makePatrolPlan" -> call.withPeriod("/plan/validFrom", today, "/plan/validUntil");
      case "adoptPatrolPlan" -> call.withPeriod("/validFrom", today, "/validUntil");
      case "uploadPatrolRound" -> walkedYesterday(call, today);
      case "registerWebhook" -> call.withInBody("/url", News.NOWHERE);
      case "setEstateRule" -> call.withInBody("/validFrom", today.plusYears(1).toString());
      default -> call;
    };
  }

  private static OperationCall walkedYesterday(OperationCall call, LocalDate today) {
    String yesterday = today.minusDays(1) + "T08:00:00+08:00";
    return call.withInBody("/startedAt", yesterday)
        .withInBody("/finishedAt", yesterday)
        .withInBody("/visits/0/collectedAt", yesterday);
  }

  private static Optional<String> id(ContractOperation operation, World world, String name) {
    Map<String, String> instead = INSTEAD.getOrDefault(operation.id(), Map.of());
    return world.id(instead.getOrDefault(name, name));
  }

  /** Holds that the call is done for one of the callers. */
  static void getsThrough(
      ContractOperation operation, World world, List<Supplier<RequestSpecification>> callers) {
    Set<Integer> wanted = HELD_UP.getOrDefault(operation.id(), DONE);
    List<Response> answers = new ArrayList<>();
    for (Supplier<RequestSpecification> caller : callers) {
      Response answer = to(operation, world).send(caller.get());
      if (wanted.contains(answer.statusCode())) {
        return;
      }
      answers.add(answer);
    }
    fail("Refused: %s", answers.stream().map(Response::asString).toList());
  }
}
