package io.linli.rule.holding;

import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The rules that a tenant has set, for itself or for its jurisdiction. */
@ApplicationScoped
class RuleHoldings implements TenantHoldings {

  @Override
  public List<HeldTable> exported() {
    return List.of(
        HeldTable.ofOperator("rule_override"),
        HeldTable.ofSupervisor("rule_pack"),
        HeldTable.ofSupervisor("rule_value"));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of(
        "working_calendar", "Holidays are public",
        "working_calendar_day", "Holidays are public");
  }
}
