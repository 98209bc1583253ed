package io.linli.assessment.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A supervisor's order to put right by a date what a failed rating found (domain.md A2, V3). */
@Entity
@Immutable
@Table(name = "rectification_order")
class RectificationOrder {
  @Id UUID id;

  @Column(name = "sheet_id")
  UUID sheetId;

  @Column(name = "round_id")
  UUID roundId;

  /** The supervisor that issued it. */
  @Column(name = "tenant_id")
  UUID tenantId;

  /** Who must put things right. */
  @Column(name = "rated_tenant_id")
  UUID ratedTenantId;

  @Column(name = "area_code")
  String areaCode;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "community_name")
  String communityName;

  BigDecimal total;

  @Column(name = "issued_on")
  LocalDate issuedOn;

  @Column(name = "due_on")
  LocalDate dueOn;

  protected RectificationOrder() {}

  RectificationOrder(
      UUID id, UUID tenantId, RectificationOrders.Failure failure, LocalDate today, int days) {
    this.id = id;
    this.tenantId = tenantId;
    this.sheetId = failure.sheetId();
    this.roundId = failure.roundId();
    this.ratedTenantId = failure.ratedTenantId();
    this.areaCode = failure.areaCode();
    this.communityId = failure.communityId();
    this.communityName = failure.communityName();
    this.total = failure.total();
    this.issuedOn = today;
    this.dueOn = today.plusDays(days);
  }
}
