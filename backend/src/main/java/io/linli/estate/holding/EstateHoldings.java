package io.linli.estate.holding;

import io.linli.estate.occupant.IdentityOpener;
import io.linli.platform.caller.Capacity;
import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The estates that a tenant keeps, with everything in them, and what a supervisor says of them. */
@ApplicationScoped
class EstateHoldings implements TenantHoldings {

  /** Whoever is shown in full is looked at: both are one statement, about the same rows. */
  private static final String OCCUPANTS =
      "with looked as (insert into personal_data_look"
          + " (tenant_id, community_id, occupant_id, subject, reason, request_id)"
          + " select tenant_id, community_id, id, (select current_subject()), ?,"
          + " (select current_request()) from occupant"
          + " where tenant_id = (select current_tenant()) returning occupant_id, community_id)"
          + " select row_to_json(o)::text from occupant o join looked l"
          + " on l.occupant_id = o.id and l.community_id = o.community_id";

  private final IdentityOpener identities;

  EstateHoldings(IdentityOpener identities) {
    this.identities = identities;
  }

  @Override
  public List<HeldTable> exported() {
    return List.of(
        HeldTable.ofOperator("community"),
        HeldTable.rows(
            "registered-community",
            "community",
            Capacity.SUPERVISOR,
            "t.registered_by = (select current_tenant())"
                + " and t.tenant_id <> (select current_tenant())"),
        HeldTable.ofOperator("management_period"),
        HeldTable.ofOperator("community_have"),
        HeldTable.ofOperator("building"),
        HeldTable.ofOperator("unit"),
        HeldTable.ofOperator("household"),
        new HeldTable("occupant", "occupant", Capacity.OPERATOR, OCCUPANTS, true, identities),
        HeldTable.ofOperator("personal_data_look"),
        HeldTable.ofSupervisor("estate_rule"),
        HeldTable.ofSupervisor("management_area"),
        below("management_area_part", "management_area_id", "management_area"),
        HeldTable.ofSupervisor("survey"),
        below("survey_value", "survey_id", "survey"));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of(
        "community_count", "Follows from the buildings and households",
        "community_card", "Public, and follows from the community");
  }

  private static HeldTable below(String table, String column, String parent) {
    return HeldTable.rows(
        table,
        table,
        Capacity.SUPERVISOR,
        "t.%s in (select p.id from %s p where p.tenant_id = (select current_tenant()))"
            .formatted(column, parent));
  }
}
