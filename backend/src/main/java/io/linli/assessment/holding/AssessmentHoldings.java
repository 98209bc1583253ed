package io.linli.assessment.holding;

import io.linli.platform.caller.Capacity;
import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What a supervisor has rated, and what a company was told of its ratings. */
@ApplicationScoped
class AssessmentHoldings implements TenantHoldings {

  @Override
  public List<HeldTable> exported() {
    return List.of(
        HeldTable.ofSupervisor("assessment_standard"),
        HeldTable.ofSupervisor("assessment_round"),
        HeldTable.ofSupervisor("assessment_entry"),
        HeldTable.ofSupervisor("assessment_sheet"),
        HeldTable.ofOperator("assessment_self_check"),
        HeldTable.ofSupervisor("rectification_order"),
        HeldTable.ofSupervisor("rectification_step"),
        received("assessment_sheet"),
        received("rectification_order"),
        received("rectification_step"));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of();
  }

  /** What another tenant has said of this one. */
  private static HeldTable received(String table) {
    return HeldTable.rows(
        "received-" + table,
        table,
        Capacity.OPERATOR,
        "t.rated_tenant_id = (select current_tenant())"
            + " and t.tenant_id <> (select current_tenant())");
  }
}
