package io.linli.estate.area;

import io.linli.estate.EstateProblem;
import io.linli.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Several estates managed as one, or a part of one that is managed by itself (domain.md E10). */
@Entity
@Table(name = "management_area")
class ManagementArea {
  @Id UUID id;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  String name;
  String reason;

  @Column(name = "valid_from", updatable = false)
  LocalDate validFrom;

  @Column(name = "valid_until")
  LocalDate validUntil;

  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  @Version long version;

  protected ManagementArea() {}

  ManagementArea(
      UUID id,
      UUID tenantId,
      String areaCode,
      String name,
      String reason,
      LocalDate from,
      Instant now) {
    this.id = id;
    this.tenantId = tenantId;
    this.areaCode = areaCode;
    this.name = name;
    this.reason = reason;
    this.validFrom = from;
    this.createdAt = now;
  }

  /** Its estates become free for other areas; what it was stays in the history. */
  void end(LocalDate until) {
    if (validUntil != null) {
      throw Problem.of(EstateProblem.MANAGEMENT_AREA_ENDED);
    }
    validUntil = until;
  }
}
