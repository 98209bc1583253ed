package io.linli.facility.greenery;

import io.linli.estate.CommunityFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How much of an estate's land is green, as somebody measured it. Areas are in m². */
@Entity
@Immutable
@Table(name = "green_area_measurement")
class GreenAreaMeasurement {
  @Id UUID id;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  @Column(name = "measured_on")
  LocalDate measuredOn;

  @Column(name = "land_area")
  BigDecimal landArea;

  @Column(name = "green_area")
  BigDecimal greenArea;

  String method;
  String subject;

  @Column(name = "recorded_at")
  Instant recordedAt;

  protected GreenAreaMeasurement() {}

  GreenAreaMeasurement(
      UUID id,
      CommunityFacts community,
      GreenAreaRequests.Measured measured,
      String subject,
      Instant now) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.measuredOn = measured.measuredOn();
    this.landArea = measured.landArea();
    this.greenArea = measured.greenArea();
    this.method = measured.method().strip();
    this.subject = subject;
    this.recordedAt = now;
  }
}
