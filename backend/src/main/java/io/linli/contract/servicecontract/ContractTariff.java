package io.linli.contract.servicecontract;

import io.linli.estate.HouseholdUse;
import io.linli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;

/** What one m² costs a month for one use: yuan, up to four places. */
@Embeddable
class ContractTariff {
  UUID id;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  boolean filed;

  @Enumerated(EnumType.STRING)
  public HouseholdUse use;

  public BigDecimal tariff;

  protected ContractTariff() {}

  ContractTariff(ServiceContract contract, ServiceContractRequests.TariffLine line) {
    id = Ids.next();
    communityId = contract.communityId;
    tenantId = contract.tenantId;
    areaCode = contract.areaCode;
    filed = contract.filed;
    use = line.use();
    tariff = line.tariff();
  }
}
