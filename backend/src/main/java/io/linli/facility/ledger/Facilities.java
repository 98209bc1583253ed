package io.linli.facility.ledger;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.facility.CertificateKind;
import io.linli.facility.FacilityCondition;
import io.linli.facility.FacilityKind;
import io.linli.facility.FacilityProblem;
import io.linli.facility.StaffMembers;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The ledger of facilities (domain.md E7), kept by whoever manages the estate. */
@ApplicationScoped
class Facilities {
  private static final String UNCERTIFIED =
      " and condition <> io.linli.facility.FacilityCondition.SCRAPPED and id not in"
          + " (select c.facilityId from Certificate c where c.kind = :certificate"
          + " and c.superseded = false and c.validUntil >= :today)";

  private final FacilityRepository repository;
  private final Event<FacilityRegistered> registered;
  private final Estates estates;
  private final StaffMembers staff;
  private final Clock clock;

  Facilities(
      FacilityRepository repository,
      Event<FacilityRegistered> registered,
      Estates estates,
      StaffMembers staff,
      Clock clock) {
    this.repository = repository;
    this.registered = registered;
    this.estates = estates;
    this.staff = staff;
    this.clock = clock;
  }

  /** What narrows a list; null where it doesn't. */
  record Filter(
      UUID communityId,
      FacilityKind kind,
      FacilityCondition condition,
      String responsible,
      CertificateKind withoutCertificate) {}

  FacilityResponse register(FacilityRequests.Registration request) {
    CommunityFacts community =
        estates
            .findFacts(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
    Facility facility = new Facility(Ids.next(), community, request.kind(), clock.instant());
    check(facility, request.description(), "/description");
    facility.describe(request.description());
    write(facility, () -> repository.persistAndFlush(facility));
    registered.fire(new FacilityRegistered(facility.key()));
    return FacilityResponse.from(facility);
  }

  FacilityResponse get(UUID id) {
    return FacilityResponse.from(repository.get(id));
  }

  FacilityResponse describe(UUID id, String ifMatch, FacilityRequests.Description request) {
    Facility facility = repository.get(id);
    check(facility, request, "");
    IfMatch.require(ifMatch, facility.version);
    facility.describe(request);
    write(facility, repository::flush);
    return FacilityResponse.from(facility);
  }

  /** In the order of area and id. */
  Page<FacilityResponse> list(PageRequest page, Filter filter) {
    StringBuilder where = new StringBuilder("(areaCode, id) > (:area, :id)");
    Map<String, Object> values = new HashMap<>();
    values.put("area", page.after(0, ""));
    values.put("id", page.after(1, new UUID(0, 0)));
    narrow(where, values, "communityId", filter.communityId());
    narrow(where, values, "kind", filter.kind());
    narrow(where, values, "condition", filter.condition());
    narrow(where, values, "responsible", filter.responsible());
    if (filter.withoutCertificate() != null) {
      where.append(UNCERTIFIED);
      values.put("certificate", filter.withoutCertificate());
      values.put("today", LocalDate.now(clock));
    }
    List<FacilityResponse> rows =
        repository
            .find(where + " order by areaCode, id", values)
            .range(0, page.fetch() - 1)
            .stream()
            .map(FacilityResponse::from)
            .toList();
    return Page.of(rows, page, facility -> List.of(facility.areaCode(), facility.id()));
  }

  private static void narrow(
      StringBuilder where, Map<String, Object> values, String property, Object value) {
    if (value != null) {
      where.append(" and ").append(property).append(" = :").append(property);
      values.put(property, value);
    }
  }

  private void check(Facility facility, FacilityRequests.Description request, String at) {
    List<Violation> violations = new ArrayList<>();
    if (request.installedOn() != null && request.installedOn().isAfter(LocalDate.now(clock))) {
      violations.add(Violation.at(at + "/installedOn", "date-in-future"));
    }
    if (request.units() < facility.faultyUnits) {
      violations.add(Violation.at(at + "/units", "units-below-faulty", facility.faultyUnits));
    }
    if (request.buildingId() == null && request.unitId() != null) {
      violations.add(Violation.at(at + "/unitId", "unit-without-building"));
    }
    if (request.buildingId() != null && !isThere(facility, request)) {
      violations.add(Violation.at(at + "/buildingId", "building-unknown"));
    } else if (request.unitId() != null && request.buildingId() != null && !hasUnit(request)) {
      violations.add(Violation.at(at + "/unitId", "unit-unknown"));
    }
    if (request.responsible() != null && !staff.includes(request.responsible())) {
      violations.add(Violation.at(at + "/responsible", "responsible-unknown"));
    }
    Problem.refuse(violations);
  }

  private boolean isThere(Facility facility, FacilityRequests.Description request) {
    return found(
        "select 1 from building where id = :id and community_id = :other",
        request.buildingId(),
        facility.communityId);
  }

  private boolean hasUnit(FacilityRequests.Description request) {
    return found(
        "select 1 from unit where id = :id and building_id = :other",
        request.unitId(),
        request.buildingId());
  }

  private boolean found(String sql, UUID id, UUID other) {
    return !repository
        .getEntityManager()
        .createNativeQuery(sql)
        .setParameter("id", id)
        .setParameter("other", other)
        .getResultList()
        .isEmpty();
  }

  private static void write(Facility facility, Runnable write) {
    Uniqueness.hold(
        write, () -> Problem.of(FacilityProblem.FACILITY_NUMBER_TAKEN, facility.number));
  }
}
