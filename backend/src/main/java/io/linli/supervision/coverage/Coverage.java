package io.linli.supervision.coverage;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The table of an area by the level below it (domain.md V4): of all estates of a supervisor's
 * jurisdiction, or of those that a company manages.
 */
@ApplicationScoped
class Coverage {
  /** Days within which a contract counts as ending soon. */
  static final int LOOK_AHEAD_DAYS = 90;

  private final CoverageQueries queries;
  private final CallerContext callers;
  private final Regions regions;
  private final Clock clock;

  Coverage(CoverageQueries queries, CallerContext callers, Regions regions, Clock clock) {
    this.queries = queries;
    this.callers = callers;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * @param asked an area code, null for the caller's jurisdiction or everything that it manages
   */
  CoverageResponse of(String asked) {
    String areaCode = scope(asked);
    CoverageLevel level = CoverageLevel.below(areaCode);
    LocalDate today = LocalDate.now(clock);
    Tally total = new Tally();
    Map<String, Tally> tallies = new TreeMap<>();
    CoverageQueries.Found found =
        queries.find(areaCode, level, today, today.plusDays(LOOK_AHEAD_DAYS));
    for (EstateGroup group : found.estates()) {
      total.add(group);
      tallies.computeIfAbsent(group.key(), key -> new Tally()).add(group);
    }
    for (ContractCount count : found.contracts()) {
      total.add(count);
      tallies.computeIfAbsent(count.key(), key -> new Tally()).add(count);
    }
    return new CoverageResponse(
        areaCode.isEmpty() ? null : areaCode,
        level,
        today,
        total.figures(),
        rows(found.names(), level, tallies));
  }

  private String scope(String asked) {
    Caller caller = callers.get();
    String own = caller.isSupervisor() ? caller.areaCode() : "";
    if (asked == null) {
      return own;
    }
    if (!asked.startsWith(own)) {
      throw Problem.invalid(Violation.at("?areaCode", "area-outside-jurisdiction"));
    }
    if (!regions.isValid(asked)) {
      throw Problem.invalid(Violation.at("?areaCode", "area-code-unknown"));
    }
    return asked;
  }

  /** A supervisor sees an area without communities as well; a company only where it is. */
  private List<CoverageResponse.Row> rows(
      List<CoverageQueries.Named> names, CoverageLevel level, Map<String, Tally> tallies) {
    boolean everyArea = callers.get().isSupervisor();
    return names.stream()
        .filter(named -> (everyArea && named.current()) || tallies.containsKey(named.key()))
        .map(named -> row(level, named, tallies.getOrDefault(named.key(), new Tally())))
        .toList();
  }

  private static CoverageResponse.Row row(
      CoverageLevel level, CoverageQueries.Named named, Tally tally) {
    return new CoverageResponse.Row(
        named.areaCode(),
        level.isArea() ? null : UUID.fromString(named.key()),
        named.name(),
        tally.figures());
  }
}
