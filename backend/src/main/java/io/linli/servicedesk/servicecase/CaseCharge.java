package io.linli.servicedesk.servicecase;

import io.linli.servicedesk.ChargeKind;
import io.linli.servicedesk.ChargePayer;
import io.linli.servicedesk.Sums;
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

/** A line of what a case costs, in CNY. */
@Entity
@Immutable
@Table(name = "service_case_charge")
class CaseCharge {
  private static final int PLACES = 2;

  @Id UUID id;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  String person;

  @Column(name = "person_household_id")
  UUID personHouseholdId;

  @Enumerated(EnumType.STRING)
  ChargeKind kind;

  String name;
  BigDecimal quantity;
  String measure;

  @Column(name = "unit_price")
  BigDecimal unitPrice;

  BigDecimal amount;

  @Enumerated(EnumType.STRING)
  ChargePayer payer;

  @Column(name = "added_by")
  String addedBy;

  @Column(name = "added_at")
  Instant addedAt;

  protected CaseCharge() {}

  CaseCharge(
      UUID id, ServiceCase serviceCase, CaseChargeRequests.Line line, String by, Instant now) {
    this.id = id;
    caseId = serviceCase.id;
    communityId = serviceCase.communityId;
    tenantId = serviceCase.tenantId;
    areaCode = serviceCase.areaCode;
    person = serviceCase.person;
    personHouseholdId = serviceCase.personHouseholdId;
    kind = line.kind();
    name = line.name().strip();
    quantity = line.quantity().setScale(PLACES);
    measure = line.measure().strip();
    unitPrice = line.unitPrice().setScale(PLACES);
    amount = Sums.product(unitPrice, quantity);
    payer = line.payer();
    addedBy = by;
    addedAt = now;
  }
}
