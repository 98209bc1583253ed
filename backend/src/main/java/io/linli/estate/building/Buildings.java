package io.linli.estate.building;

import io.linli.estate.EstateProblem;
import io.linli.estate.community.CommunityKey;
import io.linli.estate.community.CommunityKeys;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The buildings of the communities and their units, kept by the managing tenant. */
@ApplicationScoped
class Buildings {
  private final BuildingRepository buildings;
  private final UnitRepository units;
  private final BuildingQueries queries;
  private final CommunityKeys communities;
  private final BuildingMapper mapper;
  private final Clock clock;

  Buildings(
      BuildingRepository buildings,
      UnitRepository units,
      BuildingQueries queries,
      CommunityKeys communities,
      BuildingMapper mapper,
      Clock clock) {
    this.buildings = buildings;
    this.units = units;
    this.queries = queries;
    this.communities = communities;
    this.mapper = mapper;
    this.clock = clock;
  }

  /** The buildings of one community, in the order of their codes. */
  Page<BuildingResponse> list(PageRequest page, UUID communityId) {
    List<BuildingResponse> rows = queries.page(page, communityId);
    return Page.of(rows, page, building -> List.of(building.code()));
  }

  BuildingResponse get(UUID id) {
    return mapper.response(buildings.get(id));
  }

  BuildingResponse add(UUID communityId, BuildingRequests.Description request) {
    CommunityKey community = communities.get(communityId);
    Building building = new Building(Ids.next(), community, request, clock.instant());
    Uniqueness.hold(
        () -> buildings.persistAndFlush(building),
        () -> Problem.of(EstateProblem.BUILDING_CODE_TAKEN, building.code));
    return mapper.response(building);
  }

  BuildingResponse change(UUID id, String ifMatch, BuildingRequests.Description request) {
    Building building = buildings.get(id);
    IfMatch.require(ifMatch, building.version);
    building.describe(request, clock.instant());
    Uniqueness.hold(
        buildings::flush, () -> Problem.of(EstateProblem.BUILDING_CODE_TAKEN, building.code));
    return mapper.response(building);
  }

  /** The units of one building, in the order of their codes. */
  Page<UnitResponse> units(PageRequest page, UUID buildingId) {
    buildings.get(buildingId);
    List<UnitResponse> rows =
        units
            .find(
                "buildingId = ?1 and code > ?2 order by code",
                buildingId,
                page.isFirst() ? "" : page.after(0))
            .range(0, page.fetch() - 1)
            .stream()
            .map(UnitResponse::from)
            .toList();
    return Page.of(rows, page, unit -> List.of(unit.code()));
  }

  UnitResponse unit(UUID buildingId, UUID unitId) {
    return units
        .find("id = ?1 and buildingId = ?2", unitId, buildingId)
        .firstResultOptional()
        .map(UnitResponse::from)
        .orElseThrow(Problem::notFound);
  }

  UnitResponse addUnit(UUID buildingId, BuildingRequests.UnitAddition request) {
    Building building = buildings.get(buildingId);
    Unit unit = new Unit(Ids.next(), building.community(), buildingId, request.code().strip());
    Uniqueness.hold(
        () -> units.persistAndFlush(unit),
        () -> Problem.of(EstateProblem.UNIT_CODE_TAKEN, unit.code));
    return UnitResponse.from(unit);
  }
}
