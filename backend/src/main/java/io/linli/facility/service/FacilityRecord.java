package io.linli.facility.service;

import io.linli.facility.FacilityCondition;
import io.linli.facility.RecordKind;
import io.linli.facility.ledger.FacilityKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was done to a facility, and what was found. Never changes. */
@Entity
@Immutable
@Table(name = "facility_record")
class FacilityRecord {
  @Id UUID id;

  @Column(name = "facility_id")
  UUID facilityId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  @Column(name = "service_id")
  UUID serviceId;

  @Enumerated(EnumType.STRING)
  RecordKind kind;

  @Column(name = "done_at")
  Instant doneAt;

  @Column(name = "recorded_at")
  Instant recordedAt;

  String subject;

  @Column(name = "done_by")
  String doneBy;

  String result;

  @Enumerated(EnumType.STRING)
  FacilityCondition condition;

  Integer units;

  @Column(name = "faulty_units")
  Integer faultyUnits;

  BigDecimal cost;

  protected FacilityRecord() {}

  FacilityRecord(
      UUID id, FacilityKey facility, ServiceRequests.Work work, String subject, Instant now) {
    this.id = id;
    this.facilityId = facility.id();
    this.communityId = facility.communityId();
    this.tenantId = facility.tenantId();
    this.areaCode = facility.areaCode();
    this.serviceId = work.facilityServiceId();
    this.kind = work.kind();
    this.doneAt = work.doneAt().toInstant();
    this.recordedAt = now;
    this.subject = subject;
    this.doneBy = work.doneBy();
    this.result = work.result().strip();
    this.cost = work.cost();
  }

  /** What it found, of how many units. */
  void found(FacilityCondition found, int ofUnits, int faulty) {
    condition = found;
    units = ofUnits;
    faultyUnits = faulty;
  }
}
