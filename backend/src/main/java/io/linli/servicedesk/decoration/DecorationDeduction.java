package io.linli.servicedesk.decoration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What is kept of a deposit, and why; yuan with two places. */
@Entity
@Immutable
@Table(name = "decoration_deduction")
class DecorationDeduction {
  @Id UUID id;

  @Column(name = "filing_id")
  UUID filingId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  int position;
  BigDecimal amount;
  String reason;

  protected DecorationDeduction() {}

  DecorationDeduction(
      UUID id, DecorationFiling filing, int position, DecorationRequests.Deduction request) {
    this.id = id;
    this.filingId = filing.id;
    this.communityId = filing.communityId;
    this.tenantId = filing.tenantId;
    this.areaCode = filing.areaCode;
    this.position = position;
    this.amount = request.amount().setScale(2);
    this.reason = request.reason().strip();
  }
}
