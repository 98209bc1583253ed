package io.linli.region.register;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import io.linli.region.RegionProblem;
import io.linli.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The division codes: read by everybody, added to by supervisors below themselves. */
@ApplicationScoped
class RegionRegister {
  private static final int STREET_DIGITS = 9;

  private final RegionRepository repository;
  private final Regions regions;
  private final CallerContext callers;
  private final Clock clock;

  RegionRegister(RegionRepository repository, Regions regions, CallerContext callers, Clock clock) {
    this.repository = repository;
    this.regions = regions;
    this.callers = callers;
    this.clock = clock;
  }

  /**
   * @param parentCode only what lies directly below, null for everywhere
   * @param name only names that begin so, null for all; a range, so that the index serves
   */
  Page<RegionResponse> list(PageRequest page, String parentCode, String name) {
    String from = name == null ? "" : name;
    List<RegionResponse> rows =
        repository
            .find(
                "(?1 is null or parentCode = ?1) and name >= ?2 and name < ?3 and code > ?4"
                    + " order by code",
                parentCode,
                from,
                from + Character.toString(Character.MAX_CODE_POINT),
                page.isFirst() ? "" : page.after(0))
            .range(0, page.fetch() - 1)
            .stream()
            .map(RegionResponse::from)
            .toList();
    return Page.of(rows, page, region -> List.of(region.code()));
  }

  RegionResponse get(String code) {
    return RegionResponse.from(repository.get(code));
  }

  RegionResponse add(RegionRequests.Addition request) {
    check(request.code());
    LocalDate from = Optional.ofNullable(request.validFrom()).orElse(LocalDate.now(clock));
    Region region = new Region(Ids.next(), request.code(), request.name(), from);
    repository.persistAndFlush(region);
    return RegionResponse.from(region);
  }

  RegionResponse change(String code, String ifMatch, RegionRequests.Change request) {
    Region region = repository.get(code);
    if (region.level != RegionLevel.NEIGHBOURHOOD || !code.startsWith(callers.get().areaCode())) {
      throw Problem.of(RegionProblem.REGION_NOT_YOURS, code);
    }
    IfMatch.require(ifMatch, region.version);
    if (request.validUntil() != null && request.validUntil().isBefore(region.validFrom)) {
      throw Problem.invalid(Violation.at("/validUntil", "dates-turned-round"));
    }
    region.name = request.name().strip();
    region.validUntil = request.validUntil();
    repository.flush();
    return RegionResponse.from(region);
  }

  private void check(String code) {
    if (!code.startsWith(callers.get().areaCode())) {
      throw Problem.invalid(Violation.at("/code", "region-outside-jurisdiction"));
    }
    if (!regions.isValid(code.substring(0, STREET_DIGITS))) {
      throw Problem.invalid(Violation.at("/code", "street-unknown"));
    }
    if (repository.count("code", code) > 0) {
      throw Problem.of(RegionProblem.REGION_CODE_TAKEN, code);
    }
  }
}
