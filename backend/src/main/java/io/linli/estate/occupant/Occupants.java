package io.linli.estate.occupant;

import io.linli.estate.household.HouseholdKey;
import io.linli.estate.household.HouseholdKeys;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.crypto.Secrets;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The persons of the households, kept by the managing tenant. Answers are masked, always. */
@ApplicationScoped
class Occupants {
  private final OccupantRepository repository;
  private final OccupantQueries queries;
  private final HouseholdKeys households;
  private final Secrets secrets;
  private final CallerContext callers;
  private final Clock clock;

  Occupants(
      OccupantRepository repository,
      OccupantQueries queries,
      HouseholdKeys households,
      Secrets secrets,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.queries = queries;
    this.households = households;
    this.secrets = secrets;
    this.callers = callers;
    this.clock = clock;
  }

  Page<OccupantResponse> list(PageRequest page, UUID householdId, boolean includeEnded) {
    households.get(householdId);
    return Page.of(
        queries.ofHousehold(page, householdId, includeEnded),
        page,
        occupant -> List.of(occupant.id()));
  }

  OccupantResponse get(UUID id) {
    return queries.get(id);
  }

  OccupantResponse add(UUID householdId, OccupantRequests.Addition request) {
    HouseholdKey household = households.get(householdId);
    LocalDate from = Objects.requireNonNullElseGet(request.validFrom(), () -> LocalDate.now(clock));
    requireNotInFuture(from, "/validFrom");
    Occupant occupant =
        join(household, request.kind(), request.person(), from, "/person/identityNumber");
    repository.flush();
    return queries.get(occupant.id);
  }

  OccupantResponse change(UUID id, String ifMatch, OccupantRequests.Person request) {
    Occupant occupant = repository.get(id);
    IfMatch.require(ifMatch, occupant.version);
    describe(occupant, request, "/identityNumber");
    repository.flush();
    return queries.get(id);
  }

  OccupantResponse end(UUID id, String ifMatch, OccupantRequests.Ending request) {
    Occupant occupant = repository.get(id);
    IfMatch.require(ifMatch, occupant.version);
    LocalDate until = Objects.requireNonNullElseGet(request.until(), () -> LocalDate.now(clock));
    requireNotInFuture(until, "/until");
    if (until.isBefore(occupant.validFrom)) {
      throw Problem.invalid(Violation.at("/until", "dates-turned-round"));
    }
    occupant.end(until, clock.instant());
    repository.flush();
    return queries.get(id);
  }

  /** The old owners end on the day on which the new ones begin; nobody is lost to the history. */
  OwnershipTransferResponse transfer(UUID householdId, OccupantRequests.Transfer request) {
    HouseholdKey household = households.lock(householdId);
    List<Occupant> former = repository.currentOwners(householdId);
    checkTransfer(request, former);
    former.forEach(owner -> owner.end(request.date(), clock.instant()));
    List<Occupant> owners = new ArrayList<>();
    for (int i = 0; i < request.owners().size(); i++) {
      String pointer = "/owners/" + i + "/identityNumber";
      owners.add(
          join(household, OccupantKind.OWNER, request.owners().get(i), request.date(), pointer));
    }
    repository.flush();
    return new OwnershipTransferResponse(
        householdId, request.date(), masked(former), masked(owners));
  }

  OccupantSearchResponse search(OccupantRequests.Search request) {
    IdentityNumber number = number(request.identityNumber(), "/identityNumber");
    byte[] hash = secrets.lookupHash(number.inFull());
    return new OccupantSearchResponse(
        queries.ofIdentity(hash, callers.get().tenantId(), PageParameters.MAX_LIMIT));
  }

  private void checkTransfer(OccupantRequests.Transfer request, List<Occupant> former) {
    requireNotInFuture(request.date(), "/date");
    if (former.stream().anyMatch(owner -> request.date().isBefore(owner.validFrom))) {
      throw Problem.invalid(Violation.at("/date", "before-current-owners"));
    }
  }

  private Occupant join(
      HouseholdKey household,
      OccupantKind kind,
      OccupantRequests.Person person,
      LocalDate from,
      String pointer) {
    Occupant occupant = new Occupant(Ids.next(), household, kind, from, clock.instant());
    describe(occupant, person, pointer);
    repository.persist(occupant);
    return occupant;
  }

  private void describe(Occupant occupant, OccupantRequests.Person person, String pointer) {
    occupant.describe(person, clock.instant());
    if (person.identityNumber() != null) {
      occupant.identify(number(person.identityNumber(), pointer), secrets);
    }
  }

  private List<OccupantResponse> masked(List<Occupant> occupants) {
    return queries.ofIds(occupants.stream().map(occupant -> occupant.id).toList());
  }

  private void requireNotInFuture(LocalDate date, String pointer) {
    if (date.isAfter(LocalDate.now(clock))) {
      throw Problem.invalid(Violation.at(pointer, "date-in-future"));
    }
  }

  private static IdentityNumber number(String text, String pointer) {
    return IdentityNumber.parse(text)
        .orElseThrow(() -> Problem.invalid(Violation.at(pointer, "identity-number-invalid")));
  }
}
