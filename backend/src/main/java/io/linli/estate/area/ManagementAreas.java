package io.linli.estate.area;

import io.linli.estate.EstateProblem;
import io.linli.estate.building.BuildingKeys;
import io.linli.estate.community.CommunityKeys;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Supervisors merge estates into management areas and split them (domain.md E10). */
@ApplicationScoped
class ManagementAreas {
  private final ManagementAreaRepository areas;
  private final ManagementAreaPartRepository parts;
  private final CommunityKeys communities;
  private final BuildingKeys buildings;
  private final CallerContext callers;
  private final Clock clock;

  ManagementAreas(
      ManagementAreaRepository areas,
      ManagementAreaPartRepository parts,
      CommunityKeys communities,
      BuildingKeys buildings,
      CallerContext callers,
      Clock clock) {
    this.areas = areas;
    this.parts = parts;
    this.communities = communities;
    this.buildings = buildings;
    this.callers = callers;
    this.clock = clock;
  }

  /** In the order of area and id; ended ones are left out unless asked for. */
  Page<ManagementAreaResponse> list(PageRequest page, boolean includeEnded) {
    List<ManagementArea> rows =
        areas
            .find(
                "areaCode >= ?1 and (areaCode > ?1 or id > ?2)"
                    + (includeEnded ? "" : " and validUntil is null")
                    + " order by areaCode, id",
                page.isFirst() ? "" : page.after(0),
                page.isFirst() ? new UUID(0, 0) : UUID.fromString(page.after(1)))
            .range(0, page.fetch() - 1)
            .list();
    List<ManagementAreaPart> all = parts.of(rows.stream().map(area -> area.id).toList());
    return Page.of(
        rows.stream().map(area -> ManagementAreaResponse.from(area, all)).toList(),
        page,
        area -> List.of(area.areaCode(), area.id()));
  }

  ManagementAreaResponse get(UUID id) {
    return response(areas.get(id));
  }

  ManagementAreaResponse form(ManagementAreaRequests.Creation request) {
    LocalDate from = Objects.requireNonNullElseGet(request.validFrom(), () -> LocalDate.now(clock));
    requireNotInFuture(from, "/validFrom");
    check(request.parts());
    ManagementArea area =
        new ManagementArea(
            Ids.next(),
            callers.get().tenantId(),
            callers.get().areaCode(),
            request.name().strip(),
            request.reason().strip(),
            from,
            clock.instant());
    areas.persist(area);
    request.parts().forEach(part -> add(area, part));
    Uniqueness.hold(areas::flush, () -> taken(request.parts().get(0).communityId()));
    return response(area);
  }

  ManagementAreaResponse end(UUID id, String ifMatch, ManagementAreaRequests.Ending request) {
    ManagementArea area = areas.get(id);
    IfMatch.require(ifMatch, area.version);
    LocalDate until = Objects.requireNonNullElseGet(request.until(), () -> LocalDate.now(clock));
    requireNotInFuture(until, "/until");
    if (until.isBefore(area.validFrom)) {
      throw Problem.invalid(Violation.at("/until", "dates-turned-round"));
    }
    area.end(until);
    parts.end(id);
    areas.flush();
    return response(area);
  }

  private void add(ManagementArea area, ManagementAreaRequests.Part part) {
    if (part.coversWhole()) {
      parts.persist(new ManagementAreaPart(Ids.next(), area, part.communityId(), null));
    } else {
      part.buildingIds()
          .forEach(
              building ->
                  parts.persist(
                      new ManagementAreaPart(Ids.next(), area, part.communityId(), building)));
    }
  }

  private void check(List<ManagementAreaRequests.Part> wanted) {
    if (wanted.size() == 1 && wanted.get(0).coversWhole()) {
      throw Problem.invalid(Violation.at("/parts", "area-of-one"));
    }
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < wanted.size(); i++) {
      String at = "/parts/" + i + "/communityId";
      UUID community = wanted.get(i).communityId();
      requireVisible(community, at);
      if (!seen.add(community)) {
        throw Problem.invalid(Violation.at(at, "community-twice"));
      }
      checkFree(wanted.get(i), "/parts/" + i + "/buildingIds");
    }
  }

  /** Unknown and foreign communities alike aren't ones that the caller could merge. */
  private void requireVisible(UUID communityId, String pointer) {
    if (!communities.isVisible(communityId)) {
      throw Problem.invalid(Violation.at(pointer, "community-not-yours"));
    }
  }

  private void checkFree(ManagementAreaRequests.Part part, String pointer) {
    if (part.coversWhole() && parts.hasAny(part.communityId())) {
      throw taken(part.communityId());
    }
    if (!part.coversWhole()) {
      int index = 0;
      for (UUID building : part.buildingIds()) {
        if (!buildings.isIn(part.communityId(), building)) {
          throw Problem.invalid(Violation.at(pointer + "/" + index, "building-unknown"));
        }
        if (parts.hasWholeOr(part.communityId(), building)) {
          throw taken(part.communityId());
        }
        index++;
      }
    }
  }

  private ManagementAreaResponse response(ManagementArea area) {
    return ManagementAreaResponse.from(area, parts.of(List.of(area.id)));
  }

  private void requireNotInFuture(LocalDate date, String pointer) {
    if (date.isAfter(LocalDate.now(clock))) {
      throw Problem.invalid(Violation.at(pointer, "date-in-future"));
    }
  }

  private static Problem taken(UUID communityId) {
    return Problem.of(EstateProblem.COMMUNITY_IN_MANAGEMENT_AREA, communityId.toString());
  }
}
