package io.linli.facility.certificate;

import io.linli.facility.CertificateKind;
import io.linli.facility.CertificateStanding;
import io.linli.facility.ledger.FacilityKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What an authority has certified of a facility, and until when (domain.md E7). */
@Entity
@DynamicUpdate
@Table(name = "facility_certificate")
class Certificate {
  @Id UUID id;

  @Column(name = "facility_id", updatable = false)
  UUID facilityId;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  CertificateKind kind;

  @Column(updatable = false)
  String authority;

  @Column(updatable = false)
  String number;

  @Column(name = "issued_on", updatable = false)
  LocalDate issuedOn;

  @Column(name = "valid_until", updatable = false)
  LocalDate validUntil;

  @Column(name = "rule_value_id", updatable = false)
  UUID ruleValueId;

  boolean superseded;

  @Column(name = "recorded_at", updatable = false)
  Instant recordedAt;

  protected Certificate() {}

  Certificate(UUID id, FacilityKey facility, CertificateRequests.Certified certified, Instant now) {
    this.id = id;
    this.facilityId = facility.id();
    this.communityId = facility.communityId();
    this.tenantId = facility.tenantId();
    this.areaCode = facility.areaCode();
    this.kind = certified.kind();
    this.authority = certified.authority().strip();
    this.number = certified.number().strip();
    this.issuedOn = certified.issuedOn();
    this.recordedAt = now;
  }

  /**
   * @param byRule id of the value that the last day follows from, null when the certificate says it
   */
  void holdUntil(LocalDate day, UUID byRule) {
    validUntil = day;
    ruleValueId = byRule;
  }

  CertificateStanding standing(LocalDate today) {
    if (superseded) {
      return CertificateStanding.SUPERSEDED;
    }
    return validUntil.isBefore(today) ? CertificateStanding.OVERDUE : CertificateStanding.VALID;
  }
}
