package io.linli.contract.servicecontract;

import io.linli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/** One line of the menu: a service and its price in yuan, two places. */
@Embeddable
class ServiceItem {
  UUID id;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  boolean filed;

  int position;

  public String name;

  public String unit;

  public BigDecimal price;

  protected ServiceItem() {}

  ServiceItem(ServiceContract contract, int position, ServiceContractRequests.ItemLine line) {
    id = Ids.next();
    communityId = contract.communityId;
    tenantId = contract.tenantId;
    areaCode = contract.areaCode;
    filed = contract.filed;
    this.position = position;
    name = line.name().strip();
    unit = line.unit().strip();
    price = line.price();
  }
}
