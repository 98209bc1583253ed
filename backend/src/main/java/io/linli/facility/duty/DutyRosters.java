package io.linli.facility.duty;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.facility.FacilityProblem;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** Duty rosters (domain.md P3), kept by whoever manages the estate. */
@ApplicationScoped
class DutyRosters {
  private static final int LONGEST_DAYS = 366;

  private final DutyShiftRepository repository;
  private final DutyQueries queries;
  private final Estates estates;
  private final CallerContext callers;
  private final Clock clock;

  DutyRosters(
      DutyShiftRepository repository,
      DutyQueries queries,
      Estates estates,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.queries = queries;
    this.estates = estates;
    this.callers = callers;
    this.clock = clock;
  }

  DutyShiftResponse enter(DutyRequests.Entry request) {
    CommunityFacts community =
        estates
            .findFacts(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
    if (request.day().isBefore(LocalDate.now(clock))) {
      throw Problem.invalid(Violation.at("/day", "date-in-past"));
    }
    DutyShift shift = new DutyShift(Ids.next(), community, request);
    shift.enter(callers.get().subject(), clock.instant());
    Uniqueness.hold(
        () -> repository.persistAndFlush(shift),
        () -> Problem.of(FacilityProblem.DUTY_TAKEN, shift.day, shift.shift));
    return get(shift.id);
  }

  DutyShiftResponse get(UUID id) {
    return queries.find(id).orElseThrow(Problem::notFound);
  }

  /** Takes somebody off the roster; who was on duty stays on record. */
  DutyShiftResponse remove(UUID id) {
    DutyShift shift = repository.get(id);
    if (shift.day.isBefore(LocalDate.now(clock))) {
      throw Problem.of(FacilityProblem.DUTY_PAST);
    }
    DutyShiftResponse removed = get(id);
    repository.delete(shift);
    repository.flush();
    return removed;
  }

  /** Shows a person in full, and keeps that somebody looked. */
  DutyContactResponse look(UUID id, DutyRequests.Look request) {
    DutyShift shift = repository.get(id);
    repository
        .getEntityManager()
        .createNativeQuery(
            "insert into duty_look (id, duty_shift_id, community_id, tenant_id, area_code, subject, at, reason)"
                + " values (:id, :shift, :community, :tenant, :area, :subject, :at, :reason)")
        .setParameter("id", Ids.next())
        .setParameter("shift", shift.id)
        .setParameter("community", shift.communityId)
        .setParameter("tenant", shift.tenantId)
        .setParameter("area", shift.areaCode)
        .setParameter("subject", callers.get().subject())
        .setParameter("at", clock.instant())
        .setParameter("reason", request.reason().strip())
        .executeUpdate();
    return new DutyContactResponse(shift.name, shift.telephone);
  }

  Page<DutyShiftResponse> list(PageRequest page, DutyQueries.Span asked) {
    return queries.list(page, span(asked));
  }

  /**
   * Holidays without a manager on duty.
   *
   * @throws Problem {@code rule-violated} when the holidays of a year aren't known: nobody can say
   *     that there is no gap
   */
  Page<DutyGapResponse> gaps(PageRequest page, DutyQueries.Span asked) {
    DutyQueries.Span span = span(asked);
    List<Violation> violations = new ArrayList<>();
    IntStream.rangeClosed(span.from().getYear(), span.to().getYear())
        .filter(year -> !queries.knows(year))
        .forEach(
            year ->
                violations.add(Violation.at("?to", "holidays-unknown", Integer.toString(year))));
    Problem.refuse(violations);
    return queries.gaps(page, span);
  }

  /** This year, where nobody says otherwise. */
  private DutyQueries.Span span(DutyQueries.Span asked) {
    Year year = Year.now(clock);
    LocalDate from = Objects.requireNonNullElse(asked.from(), year.atDay(1));
    LocalDate to =
        Objects.requireNonNullElse(asked.to(), Year.from(from).atDay(1).plusYears(1).minusDays(1));
    if (to.isBefore(from)) {
      throw Problem.invalid(Violation.at("?to", "days-turned-round"));
    }
    if (from.plusDays(LONGEST_DAYS).isBefore(to)) {
      throw Problem.invalid(Violation.at("?to", "days-too-many", LONGEST_DAYS));
    }
    return new DutyQueries.Span(from, to, asked.communityId());
  }
}
