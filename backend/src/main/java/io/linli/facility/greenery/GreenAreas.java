package io.linli.facility.greenery;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was measured of green areas (domain.md P5). */
@ApplicationScoped
class GreenAreas {
  private final GreenAreaRepository repository;
  private final Estates estates;
  private final CallerContext callers;
  private final Clock clock;

  GreenAreas(GreenAreaRepository repository, Estates estates, CallerContext callers, Clock clock) {
    this.repository = repository;
    this.estates = estates;
    this.callers = callers;
    this.clock = clock;
  }

  GreenAreaResponse measure(GreenAreaRequests.Measured request) {
    CommunityFacts community =
        estates
            .findFacts(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
    List<Violation> violations = new ArrayList<>();
    if (request.measuredOn().isAfter(LocalDate.now(clock))) {
      violations.add(Violation.at("/measuredOn", "date-in-future"));
    }
    if (request.greenArea().compareTo(request.landArea()) > 0) {
      violations.add(Violation.at("/greenArea", "green-above-land"));
    }
    Problem.refuse(violations);
    GreenAreaMeasurement measurement =
        new GreenAreaMeasurement(
            Ids.next(), community, request, callers.get().subject(), clock.instant());
    repository.persistAndFlush(measurement);
    return GreenAreaResponse.from(measurement);
  }

  /** In the order of area and id. */
  Page<GreenAreaResponse> list(PageRequest page, UUID communityId) {
    Map<String, Object> values = new HashMap<>();
    values.put("area", page.after(0, ""));
    values.put("id", page.after(1, new UUID(0, 0)));
    String narrowed = "";
    if (communityId != null) {
      values.put("community", communityId);
      narrowed = " and communityId = :community";
    }
    List<GreenAreaResponse> rows =
        repository
            .find("(areaCode, id) > (:area, :id)" + narrowed + " order by areaCode, id", values)
            .range(0, page.fetch() - 1)
            .stream()
            .map(GreenAreaResponse::from)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }
}
