package io.linli.facility.service;

import io.linli.facility.FacilityCondition;
import io.linli.facility.FacilityProblem;
import io.linli.facility.RecordKind;
import io.linli.facility.ServiceKind;
import io.linli.facility.ledger.FacilityKey;
import io.linli.facility.ledger.Ledger;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Records of operation, inspection and maintenance (domain.md E7), and of changes. */
@ApplicationScoped
class FacilityRecords {
  private static final String LIST =
      """
      select id, facility_id, kind, done_at, recorded_at, subject, %s, result, condition, units, faulty_units, cost,
             service_id
        from facility_record where facility_id = :facility and id > :id order by id limit :fetch
      """;

  private final FacilityRecordRepository repository;
  private final ServiceQueries services;
  private final Ledger ledger;
  private final CallerContext callers;
  private final Clock clock;

  FacilityRecords(
      FacilityRecordRepository repository,
      ServiceQueries services,
      Ledger ledger,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.services = services;
    this.ledger = ledger;
    this.callers = callers;
    this.clock = clock;
  }

  FacilityRecordResponse record(UUID facilityId, ServiceRequests.Work work) {
    FacilityKey facility = ledger.hold(facilityId);
    Instant now = clock.instant();
    check(facility, work, now);
    FacilityRecord done =
        new FacilityRecord(Ids.next(), facility, work, callers.get().subject(), now);
    if (work.condition() != null) {
      Ledger.Finding finding =
          new Ledger.Finding(
              work.condition(), work.faultyUnits(), done.doneAt, work.kind() == RecordKind.CHANGE);
      done.found(work.condition(), facility.units(), ledger.find(facilityId, finding));
    }
    if (work.facilityServiceId() != null) {
      fulfil(facility, work, done.doneAt);
    }
    repository.persistAndFlush(done);
    if (work.condition() == FacilityCondition.SCRAPPED) {
      services.cancelOfFacility(facilityId);
    }
    return response(done);
  }

  /** In the order in which they were recorded. Who did it is not for supervisors. */
  Page<FacilityRecordResponse> list(UUID facilityId, PageRequest page) {
    ledger.get(facilityId);
    String doneBy = callers.get().isSupervisor() ? "cast(null as text)" : "done_by";
    List<FacilityRecordResponse> rows =
        repository
            .getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(LIST.formatted(doneBy), Object[].class)
            .setParameter("facility", facilityId)
            .setParameter("id", page.after(0, new UUID(0, 0)))
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(FacilityRecords::response)
            .toList();
    return Page.of(rows, page, row -> List.of(row.id()));
  }

  private void check(FacilityKey facility, ServiceRequests.Work work, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (work.doneAt().toInstant().isAfter(now)) {
      violations.add(Violation.at("/doneAt", "time-in-future"));
    }
    LocalDate day = work.doneAt().atZoneSameInstant(ChinaTime.ZONE).toLocalDate();
    if (facility.installedOn() != null && day.isBefore(facility.installedOn())) {
      violations.add(Violation.at("/doneAt", "before-installation", facility.installedOn()));
    }
    if (work.kind().statesCondition() && work.condition() == null) {
      violations.add(Violation.at("/condition", "condition-missing"));
    }
    if (work.condition() == null && work.faultyUnits() != null) {
      violations.add(Violation.at("/condition", "condition-missing"));
    }
    if (work.condition() == FacilityCondition.SCRAPPED && work.kind() != RecordKind.CHANGE) {
      violations.add(Violation.at("/condition", "scrapped-by-change"));
    }
    UUID service = work.facilityServiceId();
    if (service != null && !services.exists(service, facility.id())) {
      violations.add(Violation.at("/facilityServiceId", "facility-service-unknown"));
    }
    Problem.refuse(violations);
  }

  private void fulfil(FacilityKey facility, ServiceRequests.Work work, Instant doneAt) {
    Optional<ServiceKind> due = services.due(work.facilityServiceId(), facility.id());
    if (due.isPresent() && !work.kind().fulfils(due.get())) {
      throw Problem.invalid(Violation.at("/kind", "record-of-other-service", due.get()));
    }
    if (due.isEmpty() || !services.finish(work.facilityServiceId(), doneAt)) {
      throw Problem.of(FacilityProblem.SERVICE_NOT_DUE);
    }
  }

  private static FacilityRecordResponse response(FacilityRecord row) {
    return new FacilityRecordResponse(
        row.id,
        row.facilityId,
        row.kind,
        ChinaTime.of(row.doneAt),
        ChinaTime.of(row.recordedAt),
        row.subject,
        row.doneBy,
        row.result,
        row.condition,
        row.units,
        row.faultyUnits,
        row.cost,
        row.serviceId);
  }

  private static FacilityRecordResponse response(Object[] row) {
    return new FacilityRecordResponse(
        (UUID) row[0],
        (UUID) row[1],
        RecordKind.valueOf((String) row[2]),
        ChinaTime.of((Instant) row[3]),
        ChinaTime.of((Instant) row[4]),
        (String) row[5],
        (String) row[6],
        (String) row[7],
        row[8] == null ? null : FacilityCondition.valueOf((String) row[8]),
        (Integer) row[9],
        (Integer) row[10],
        (BigDecimal) row[11],
        (UUID) row[12]);
  }
}
