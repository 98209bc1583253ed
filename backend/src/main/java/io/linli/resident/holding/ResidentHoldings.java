package io.linli.resident.holding;

import io.linli.platform.caller.Capacity;
import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The residents of the estates that a tenant keeps; names are masked, as in every answer. */
@ApplicationScoped
class ResidentHoldings implements TenantHoldings {
  private static final String RESIDENCY =
      "id, community_id, tenant_id, area_code, building_id, household_id, name_masked, kind,"
          + " relation, occupant_id, sponsor_id, status, began_at, ended_at, updated_at, version";
  private static final String CLAIM =
      "id, community_id, tenant_id, area_code, building_id, name_masked, building_code, unit_code,"
          + " room_number, status, reason, residency_id, lapses_at, created_at, updated_at, version";

  @Override
  public List<HeldTable> exported() {
    return List.of(
        masked("residency", RESIDENCY),
        masked("residency_claim", CLAIM),
        HeldTable.ofOperator("building_head"),
        HeldTable.ofOperator("residency_removal"));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of("family_invitation", "Between an owner and the family; gone within days");
  }

  private static HeldTable masked(String table, String columns) {
    String sql =
        "select row_to_json(t)::text from (select %s from %s where tenant_id ="
            + " (select current_tenant())) t";
    return new HeldTable(
        table, table, Capacity.OPERATOR, sql.formatted(columns, table), false, null);
  }
}
