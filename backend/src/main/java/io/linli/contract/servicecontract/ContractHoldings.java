package io.linli.contract.servicecontract;

import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The service contracts of a company. */
@ApplicationScoped
class ContractHoldings implements TenantHoldings {

  @Override
  public List<HeldTable> exported() {
    return List.of(
        HeldTable.ofOperator("service_contract"),
        HeldTable.ofOperator("service_contract_tariff"),
        HeldTable.ofOperator("service_item"),
        HeldTable.ofOperator("service_contract_attachment"));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of();
  }
}
