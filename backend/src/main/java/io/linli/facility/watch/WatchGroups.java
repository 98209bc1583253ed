package io.linli.facility.watch;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.facility.FacilityProblem;
import io.linli.facility.WatchSide;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** Groups of four (domain.md T4), founded and kept by supervisors. */
@ApplicationScoped
class WatchGroups {
  private final WatchGroupRepository repository;
  private final WatchMembers members;
  private final Estates estates;
  private final CallerContext callers;
  private final Clock clock;

  WatchGroups(
      WatchGroupRepository repository,
      WatchMembers members,
      Estates estates,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.members = members;
    this.estates = estates;
    this.callers = callers;
    this.clock = clock;
  }

  WatchGroupResponse found(WatchRequests.Founding request) {
    CommunityFacts community =
        estates
            .findFacts(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
    if (request.foundedOn().isAfter(LocalDate.now(clock))) {
      throw Problem.invalid(Violation.at("/foundedOn", "date-in-future"));
    }
    WatchGroup group =
        new WatchGroup(Ids.next(), community, request.foundedOn(), callers.get().tenantId());
    Uniqueness.hold(
        () -> repository.persistAndFlush(group),
        () -> Problem.of(FacilityProblem.WATCH_GROUP_FOUNDED));
    members.replace(group, request.members());
    return response(group, group.version);
  }

  WatchGroupResponse get(UUID id) {
    WatchGroup group = repository.get(id);
    return response(group, group.version);
  }

  WatchGroupResponse change(UUID id, String ifMatch, WatchRequests.Members request) {
    WatchGroup group = repository.get(id);
    IfMatch.require(ifMatch, group.version);
    if (!members.count(group)) {
      throw Problem.of(PlatformProblem.STALE_VERSION);
    }
    members.replace(group, request.members());
    return response(group, group.version + 1);
  }

  /** In the order of area and id. */
  Page<WatchGroupSummary> list(PageRequest page) {
    List<WatchGroupSummary> rows =
        repository
            .find(
                "(areaCode, id) > (?1, ?2) order by areaCode, id",
                page.after(0, ""),
                page.after(1, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(
                group ->
                    new WatchGroupSummary(
                        group.id, group.communityId, group.areaCode, group.foundedOn))
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  private WatchGroupResponse response(WatchGroup group, long version) {
    List<WatchGroupResponse.Person> persons = members.of(group.id);
    EnumSet<WatchSide> missing = EnumSet.allOf(WatchSide.class);
    persons.forEach(person -> missing.remove(person.side()));
    return new WatchGroupResponse(
        group.id,
        group.communityId,
        group.areaCode,
        group.foundedOn,
        persons,
        List.copyOf(missing),
        version);
  }
}
