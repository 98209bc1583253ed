package io.linli.patrol.holding;

import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The patrols and hazards of the estates that a tenant manages. */
@ApplicationScoped
class PatrolHoldings implements TenantHoldings {

  @Override
  public List<HeldTable> exported() {
    return List.of(
        HeldTable.ofOperator("patrol_point"),
        HeldTable.ofOperator("patrol_checklist"),
        HeldTable.ofOperator("patrol_checklist_version"),
        HeldTable.ofOperator("patrol_plan"),
        HeldTable.ofOperator("patrol_plan_point"),
        HeldTable.ofOperator("patrol_round"),
        HeldTable.ofOperator("patrol_check_in"),
        HeldTable.ofOperator("patrol_check_in_photo"),
        HeldTable.ofOperator("hazard"),
        HeldTable.ofOperator("hazard_step"),
        HeldTable.ofOperator("hazard_step_photo"),
        HeldTable.ofOperator("hazard_fine"),
        HeldTable.ofOperator("hazard_escalation"));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of(
        "patrol_generation", "Up to when rounds are made ahead; the rounds say it too",
        "patrol_ready_plan", "What the service ships, nobody's",
        "published_hazard", "What everybody is told; the hazards themselves are exported");
  }
}
