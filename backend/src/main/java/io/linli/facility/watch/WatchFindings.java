package io.linli.facility.watch;

import io.linli.facility.WatchSide;
import io.linli.facility.WatchState;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What groups of four find day by day, and what becomes of it (domain.md T4). */
@ApplicationScoped
class WatchFindings {
  private static final int NEIGHBOURHOOD_DIGITS = 12;

  private final WatchFindingRepository repository;
  private final WatchGroupRepository groups;
  private final CallerContext callers;
  private final Clock clock;

  WatchFindings(
      WatchFindingRepository repository,
      WatchGroupRepository groups,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.groups = groups;
    this.callers = callers;
    this.clock = clock;
  }

  /** Files for the company, or for the neighbourhood committee; nobody else files. */
  WatchFindingResponse file(WatchRequests.Filing request) {
    Caller caller = callers.get();
    if (caller.isSupervisor() && !isNeighbourhood(caller)) {
      throw Problem.of(PlatformProblem.WRONG_CAPACITY);
    }
    WatchGroup group =
        groups
            .of(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "no-watch-group")));
    if (request.seenOn().isAfter(LocalDate.now(clock))) {
      throw Problem.invalid(Violation.at("/seenOn", "date-in-future"));
    }
    if (request.seenOn().isBefore(group.foundedOn)) {
      throw Problem.invalid(Violation.at("/seenOn", "before-founding", group.foundedOn));
    }
    WatchFinding finding = new WatchFinding(Ids.next(), group, request);
    WatchSide side = caller.isSupervisor() ? WatchSide.NEIGHBOURHOOD_COMMITTEE : WatchSide.COMPANY;
    finding.file(caller.tenantId(), side, caller.subject(), clock.instant());
    repository.persistAndFlush(finding);
    return WatchFindingResponse.from(finding);
  }

  WatchFindingResponse get(UUID id) {
    return WatchFindingResponse.from(repository.get(id));
  }

  WatchFindingResponse answer(UUID id, String ifMatch, WatchRequests.Text request) {
    WatchFinding finding = repository.get(id, ifMatch);
    finding.answer(request.text().strip(), clock.instant());
    return saved(finding);
  }

  WatchFindingResponse giveBack(UUID id, String ifMatch, WatchRequests.Text request) {
    WatchFinding finding = ofStreet(id, ifMatch);
    finding.giveBack(request.text().strip());
    return saved(finding);
  }

  WatchFindingResponse close(UUID id, String ifMatch, WatchRequests.Text request) {
    WatchFinding finding = ofStreet(id, ifMatch);
    finding.close(request.text().strip(), clock.instant());
    return saved(finding);
  }

  /** In the order of area and id. */
  Page<WatchFindingResponse> list(PageRequest page, UUID communityId, WatchState state) {
    StringBuilder where = new StringBuilder("(areaCode, id) > (:area, :id)");
    Map<String, Object> values = new HashMap<>();
    values.put("area", page.after(0, ""));
    values.put("id", page.after(1, new UUID(0, 0)));
    if (communityId != null) {
      where.append(" and communityId = :community");
      values.put("community", communityId);
    }
    if (state != null) {
      where.append(" and state = :state");
      values.put("state", state);
    }
    List<WatchFindingResponse> rows =
        repository
            .find(where + " order by areaCode, id", values)
            .range(0, page.fetch() - 1)
            .stream()
            .map(WatchFindingResponse::from)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  /** A neighbourhood files and watches; what is done about it the street decides. */
  private WatchFinding ofStreet(UUID id, String ifMatch) {
    WatchFinding finding = repository.get(id, ifMatch);
    if (isNeighbourhood(callers.get())) {
      throw Problem.of(PlatformProblem.WRONG_CAPACITY);
    }
    return finding;
  }

  private static boolean isNeighbourhood(Caller caller) {
    return caller.areaCode() != null && caller.areaCode().length() == NEIGHBOURHOOD_DIGITS;
  }

  private WatchFindingResponse saved(WatchFinding finding) {
    repository.flush();
    return WatchFindingResponse.from(finding);
  }
}
