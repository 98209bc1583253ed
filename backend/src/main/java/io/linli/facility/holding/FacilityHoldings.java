package io.linli.facility.holding;

import io.linli.platform.caller.Capacity;
import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The facilities of the estates that a tenant manages. */
@ApplicationScoped
class FacilityHoldings implements TenantHoldings {

  /** Whoever is shown in full is looked at: both are one statement, about the same rows. */
  private static final String ON_DUTY =
      "with looked as (insert into duty_look"
          + " (id, duty_shift_id, community_id, tenant_id, area_code, subject, at, reason)"
          + " select uuidv7(), id, community_id, tenant_id, area_code, (select current_subject()),"
          + " now(), ? from duty_shift where tenant_id = (select current_tenant())"
          + " returning duty_shift_id)"
          + " select row_to_json(s)::text from duty_shift s"
          + " join looked l on l.duty_shift_id = s.id";

  /** The names of the others' members are none of the company's. */
  private static final String MEMBERS =
      "select row_to_json(t)::text from (select id, group_id, community_id, side, name_masked, duty"
          + " from watch_group_member where tenant_id = (select current_tenant())) t";

  @Override
  public List<HeldTable> exported() {
    return List.of(
        HeldTable.ofOperator("facility"),
        HeldTable.ofOperator("facility_service_plan"),
        HeldTable.ofOperator("facility_service"),
        HeldTable.ofOperator("facility_record"),
        HeldTable.ofOperator("facility_certificate"),
        HeldTable.ofOperator("green_area_measurement"),
        HeldTable.ofOperator("emergency_plan"),
        HeldTable.ofOperator("emergency_plan_step"),
        HeldTable.ofOperator("emergency_drill"),
        HeldTable.ofOperator("emergency_incident"),
        HeldTable.ofOperator("emergency_incident_step"),
        new HeldTable("duty-shift", "duty_shift", Capacity.OPERATOR, ON_DUTY, true, null),
        HeldTable.ofOperator("duty_look"),
        HeldTable.ofOperator("watch_group"),
        new HeldTable(
            "watch-group-member", "watch_group_member", Capacity.OPERATOR, MEMBERS, false, null),
        HeldTable.ofOperator("watch_finding"));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of();
  }
}
