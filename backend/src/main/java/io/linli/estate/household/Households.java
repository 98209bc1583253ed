package io.linli.estate.household;

import io.linli.estate.EstateProblem;
import io.linli.estate.building.BuildingKey;
import io.linli.estate.building.BuildingKeys;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The households of the communities, kept by the managing tenant. */
@ApplicationScoped
class Households {
  private final HouseholdRepository repository;
  private final HouseholdQueries queries;
  private final BuildingKeys buildings;
  private final CallerContext callers;
  private final Clock clock;

  Households(
      HouseholdRepository repository,
      HouseholdQueries queries,
      BuildingKeys buildings,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.queries = queries;
    this.buildings = buildings;
    this.callers = callers;
    this.clock = clock;
  }

  Page<HouseholdResponse> list(PageRequest page, UUID communityId, UUID buildingId) {
    boolean byArea = callers.get().isSupervisor();
    return Page.of(
        queries.page(page, byArea, communityId, buildingId),
        page,
        household ->
            byArea ? List.of(household.areaCode(), household.id()) : List.of(household.id()));
  }

  HouseholdResponse get(UUID id) {
    return queries.get(id);
  }

  HouseholdResponse add(UUID buildingId, HouseholdRequests.Description request) {
    BuildingKey building = buildings.get(buildingId);
    checkUnit(buildingId, request.unitId());
    Household household = new Household(Ids.next(), building, request, clock.instant());
    Uniqueness.hold(
        () -> repository.persistAndFlush(household),
        () -> Problem.of(EstateProblem.ROOM_TAKEN, household.roomNumber));
    return queries.get(household.id);
  }

  HouseholdResponse change(UUID id, String ifMatch, HouseholdRequests.Description request) {
    Household household = repository.get(id);
    IfMatch.require(ifMatch, household.version);
    checkUnit(household.buildingId, request.unitId());
    household.describe(request, clock.instant());
    Uniqueness.hold(
        repository::flush, () -> Problem.of(EstateProblem.ROOM_TAKEN, household.roomNumber));
    return queries.get(id);
  }

  private void checkUnit(UUID buildingId, UUID unitId) {
    if (unitId != null && !buildings.hasUnit(buildingId, unitId)) {
      throw Problem.invalid(Violation.at("/unitId", "unit-unknown"));
    }
  }
}
