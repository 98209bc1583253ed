package io.linli.facility.certificate;

import io.linli.facility.CertificateKind;
import io.linli.facility.FacilityProblem;
import io.linli.facility.ledger.FacilityKey;
import io.linli.facility.ledger.Ledger;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.problem.Violation;
import io.linli.rule.AppliedRule;
import io.linli.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Statutory dates of facilities (domain.md E7): what is certified until when, and what runs out.
 */
@ApplicationScoped
class Certificates {
  private static final String IN_PLACE =
      " and superseded = false and validUntil <= :until and facilityId in"
          + " (select f.id from Facility f where f.condition <> io.linli.facility.FacilityCondition.SCRAPPED)";

  private final CertificateRepository repository;
  private final Ledger ledger;
  private final Rules rules;
  private final Clock clock;

  Certificates(CertificateRepository repository, Ledger ledger, Rules rules, Clock clock) {
    this.repository = repository;
    this.ledger = ledger;
    this.rules = rules;
    this.clock = clock;
  }

  /** What narrows a list; null where it doesn't. */
  record Filter(UUID communityId, UUID facilityId, Integer expiringWithinDays) {}

  CertificateResponse add(CertificateRequests.Certified request) {
    LocalDate today = LocalDate.now(clock);
    if (!ledger.knows(request.facilityId())) {
      throw Problem.invalid(Violation.at("/facilityId", "facility-unknown"));
    }
    FacilityKey facility = ledger.hold(request.facilityId());
    check(request, today);
    Certificate certificate = new Certificate(Ids.next(), facility, request, clock.instant());
    Optional<AppliedRule> rule = rule(request, facility, today);
    certificate.holdUntil(
        request.validUntil() == null ? byRule(request, rule.orElseThrow()) : request.validUntil(),
        rule.map(AppliedRule::valueId).orElse(null));
    supersede(certificate);
    Uniqueness.hold(
        () -> repository.persistAndFlush(certificate),
        () -> Problem.of(FacilityProblem.CERTIFICATE_KNOWN, certificate.number));
    return CertificateResponse.from(certificate, today);
  }

  CertificateResponse get(UUID id) {
    return repository
        .findByIdOptional(id)
        .map(found -> CertificateResponse.from(found, LocalDate.now(clock)))
        .orElseThrow(Problem::notFound);
  }

  /** In the order of area and id. */
  Page<CertificateResponse> list(PageRequest page, Filter filter) {
    LocalDate today = LocalDate.now(clock);
    StringBuilder where = new StringBuilder("(areaCode, id) > (:area, :id)");
    Map<String, Object> values = new HashMap<>();
    values.put("area", page.after(0, ""));
    values.put("id", page.after(1, new UUID(0, 0)));
    if (filter.communityId() != null) {
      where.append(" and communityId = :community");
      values.put("community", filter.communityId());
    }
    if (filter.facilityId() != null) {
      where.append(" and facilityId = :facility");
      values.put("facility", filter.facilityId());
    }
    if (filter.expiringWithinDays() != null) {
      where.append(IN_PLACE);
      values.put("until", today.plusDays(filter.expiringWithinDays()));
    }
    List<CertificateResponse> rows =
        repository
            .find(where + " order by areaCode, id", values)
            .range(0, page.fetch() - 1)
            .stream()
            .map(certificate -> CertificateResponse.from(certificate, today))
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.id()));
  }

  private static void check(CertificateRequests.Certified request, LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    if (request.issuedOn().isAfter(today)) {
      violations.add(Violation.at("/issuedOn", "date-in-future"));
    }
    if (request.validUntil() != null && !request.validUntil().isAfter(request.issuedOn())) {
      violations.add(Violation.at("/validUntil", "certificate-days-turned-round"));
    }
    if (request.validUntil() == null && request.kind().rule().isEmpty()) {
      violations.add(Violation.at("/validUntil", "certificate-without-end"));
    }
    Problem.refuse(violations);
  }

  /** What says until when, unless the certificate does. */
  private Optional<AppliedRule> rule(
      CertificateRequests.Certified request, FacilityKey facility, LocalDate today) {
    return request
        .kind()
        .rule()
        .filter(code -> request.validUntil() == null)
        .map(
            code ->
                rules
                    .applying(Set.of(code), facility.areaCode(), facility.tenantId(), today)
                    .get(code));
  }

  /** Its last day: the interval counts from the day of the certificate. */
  private static LocalDate byRule(CertificateRequests.Certified request, AppliedRule rule) {
    return request.issuedOn().plusDays(rule.amount().whole());
  }

  /**
   * Lets a newer certificate stand for the one of the kind before it. An older one that is entered
   * late is on file at once; of other kinds each stands for itself.
   */
  private void supersede(Certificate certificate) {
    if (certificate.kind == CertificateKind.OTHER) {
      return;
    }
    repository
        .find(
            "facilityId = ?1 and kind = ?2 and superseded = false",
            certificate.facilityId,
            certificate.kind)
        .firstResultOptional()
        .ifPresent(
            before -> {
              refuseTheSame(certificate, before);
              boolean newer = certificate.issuedOn.isAfter(before.issuedOn);
              before.superseded = newer;
              certificate.superseded = !newer;
              repository.flush();
            });
  }

  private static void refuseTheSame(Certificate certificate, Certificate before) {
    if (certificate.number.equals(before.number)
        && certificate.authority.equals(before.authority)) {
      throw Problem.of(FacilityProblem.CERTIFICATE_KNOWN, certificate.number);
    }
  }
}
