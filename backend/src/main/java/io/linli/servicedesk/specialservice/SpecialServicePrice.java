package io.linli.servicedesk.specialservice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a service costs from a day on, until another price follows; yuan with two places. */
@Entity
@Immutable
@Table(name = "special_service_price")
class SpecialServicePrice {
  @Id UUID id;

  @Column(name = "service_id")
  UUID serviceId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  String unit;
  BigDecimal price;

  @Column(name = "valid_from")
  LocalDate validFrom;

  protected SpecialServicePrice() {}

  SpecialServicePrice(
      UUID id, SpecialService service, String unit, BigDecimal price, LocalDate validFrom) {
    this.id = id;
    this.serviceId = service.id;
    this.communityId = service.communityId;
    this.tenantId = service.tenantId;
    this.areaCode = service.areaCode;
    this.unit = unit.strip();
    this.price = price.setScale(2);
    this.validFrom = validFrom;
  }
}
