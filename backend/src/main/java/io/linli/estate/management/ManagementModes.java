package io.linli.estate.management;

import io.linli.estate.EstateProblem;
import io.linli.estate.ManagementMode;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import io.linli.tenancy.Supervisors;
import io.linli.tenancy.TenantKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Supervisors decide how a community without a company is managed (domain.md E4). */
@ApplicationScoped
class ManagementModes {
  private final ManagementLedger ledger;
  private final ManagementPeriodRepository periods;
  private final Supervisors supervisors;
  private final CallerContext callers;
  private final Clock clock;

  ManagementModes(
      ManagementLedger ledger,
      ManagementPeriodRepository periods,
      Supervisors supervisors,
      CallerContext callers,
      Clock clock) {
    this.ledger = ledger;
    this.periods = periods;
    this.supervisors = supervisors;
    this.callers = callers;
    this.clock = clock;
  }

  ManagementResponse get(UUID communityId) {
    return ManagementResponse.from(communityId, ledger.read(communityId));
  }

  ManagementResponse change(UUID communityId, String ifMatch, ManagementRequests.Change request) {
    ManagementLedger.Standing standing = ledger.lock(communityId);
    IfMatch.require(ifMatch, standing.version());
    requireSay(standing);
    LocalDate from = Objects.requireNonNullElseGet(request.from(), () -> LocalDate.now(clock));
    checkDay(from, standing.since());
    ledger.move(
        communityId, manager(request, standing), request.mode(), from, request.reason().strip());
    return get(communityId);
  }

  /** The newest first. */
  Page<ManagementPeriodResponse> history(UUID communityId, PageRequest page) {
    ledger.read(communityId);
    LocalDate before =
        page.isFirst() ? LocalDate.MAX.withYear(9999) : LocalDate.parse(page.after(0));
    UUID beforeId = page.isFirst() ? new UUID(-1, -1) : UUID.fromString(page.after(1));
    List<ManagementPeriodResponse> rows =
        periods
            .find(
                "communityId = ?1 and (validFrom < ?2 or (validFrom = ?2 and id < ?3))"
                    + " order by validFrom desc, id desc",
                communityId,
                before,
                beforeId)
            .range(0, page.fetch() - 1)
            .stream()
            .map(ManagementPeriodResponse::from)
            .toList();
    return Page.of(rows, page, period -> List.of(period.validFrom(), period.id()));
  }

  /**
   * A company comes and goes by its contract. Everything else is a street's to decide and the
   * levels' above; a neighbourhood decides where nobody else manages (domain.md E4, T4).
   */
  private void requireSay(ManagementLedger.Standing standing) {
    if (standing.isWithCompany()) {
      throw Problem.of(EstateProblem.MANAGED_BY_COMPANY);
    }
    if (isNeighbourhood(callers.get()) && !standing.isFreeFor(callers.get().tenantId())) {
      throw Problem.of(EstateProblem.MANAGED_BY_ANOTHER);
    }
  }

  private static boolean isNeighbourhood(Caller caller) {
    return caller.areaCode().length() == TenantKind.NEIGHBOURHOOD.areaDigits();
  }

  /** Who keeps the record from now on: the custodian, or whoever registered the community. */
  private UUID manager(ManagementRequests.Change request, ManagementLedger.Standing standing) {
    UUID named = request.managingTenantId();
    Optional<TenantKind> wanted = managerKind(request.mode());
    if (wanted.isEmpty()) {
      if (named != null) {
        throw Problem.invalid(Violation.at("/managingTenantId", "mode-without-manager"));
      }
      return standing.registeredBy();
    }
    UUID manager = named == null ? callers.get().tenantId() : named;
    Optional<TenantKind> kind = supervisors.kindOf(manager, standing.areaCode());
    if (kind.isEmpty()) {
      throw Problem.invalid(Violation.at("/managingTenantId", "manager-not-supervisor"));
    }
    if (!kind.equals(wanted)) {
      throw Problem.invalid(Violation.at("/managingTenantId", managerViolation(wanted.get())));
    }
    return manager;
  }

  /** Quasi-property management is given by the neighbourhood's station (domain.md E4). */
  private static Optional<TenantKind> managerKind(ManagementMode mode) {
    return switch (mode) {
      case QUASI_PROPERTY, NEIGHBOURHOOD_CUSTODY -> Optional.of(TenantKind.NEIGHBOURHOOD);
      case STREET_CUSTODY -> Optional.of(TenantKind.STREET);
      case UNIT_SELF, OWNERS_COMMITTEE, NONE -> Optional.empty();
      case PROFESSIONAL_COMPANY -> throw Problem.invalid(Violation.at("/mode", "mode-by-contract"));
    };
  }

  private static String managerViolation(TenantKind wanted) {
    return wanted == TenantKind.STREET ? "manager-not-street" : "manager-not-neighbourhood";
  }

  private void checkDay(LocalDate from, LocalDate since) {
    if (from.isAfter(LocalDate.now(clock))) {
      throw Problem.invalid(Violation.at("/from", "date-in-future"));
    }
    if (since != null && from.isBefore(since)) {
      throw Problem.invalid(Violation.at("/from", "before-current-period", since.toString()));
    }
  }
}
