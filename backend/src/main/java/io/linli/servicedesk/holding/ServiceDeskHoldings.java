package io.linli.servicedesk.holding;

import io.linli.platform.caller.Capacity;
import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The cases of the estates that a tenant manages. */
@ApplicationScoped
class ServiceDeskHoldings implements TenantHoldings {

  /** Whoever is shown in full is looked at: both are one statement, about the same rows. */
  private static final String CONTACTS =
      "with looked as (insert into service_case_look"
          + " (id, case_id, community_id, tenant_id, area_code, subject, at, reason)"
          + " select uuidv7(), id, community_id, tenant_id, area_code, (select current_subject()),"
          + " now(), ? from service_case_contact where tenant_id = (select current_tenant())"
          + " returning case_id)"
          + " select row_to_json(c)::text from service_case_contact c"
          + " join looked l on l.case_id = c.id";

  /** The same of the parties of disputes that the tenant has brought to mediation. */
  private static final String IDENTITIES =
      "with looked as (insert into mediation_look (id, mediation_id, party_id, community_id,"
          + " tenant_id, area_code, company_sees, level_digits, looking_tenant_id, subject, at,"
          + " reason) select uuidv7(), mediation_id, id, community_id, tenant_id, area_code,"
          + " company_sees, level_digits, (select current_tenant()), (select current_subject()),"
          + " now(), ? from mediation_party_identity where tenant_id = (select current_tenant())"
          + " returning party_id)"
          + " select row_to_json(p)::text from mediation_party_identity p"
          + " join looked l on l.party_id = p.id";

  @Override
  public List<HeldTable> exported() {
    return List.of(
        HeldTable.ofOperator("service_case"),
        new HeldTable(
            "service-case-contact",
            "service_case_contact",
            Capacity.OPERATOR,
            CONTACTS,
            true,
            null),
        HeldTable.ofOperator("service_case_clock"),
        HeldTable.ofOperator("service_case_step"),
        HeldTable.ofOperator("service_case_escalation"),
        HeldTable.ofOperator("service_case_photo"),
        HeldTable.ofOperator("service_case_charge"),
        HeldTable.ofOperator("service_case_report"),
        HeldTable.ofOperator("service_case_look"),
        HeldTable.ofOperator("desk_worker"),
        HeldTable.ofOperator("follow_up_draw"),
        HeldTable.ofOperator("follow_up_draw_case"),
        HeldTable.ofOperator("mediation"),
        HeldTable.ofOperator("mediation_party"),
        new HeldTable(
            "mediation-party-identity",
            "mediation_party_identity",
            Capacity.OPERATOR,
            IDENTITIES,
            true,
            null),
        HeldTable.ofOperator("mediation_look"),
        HeldTable.ofOperator("mediation_hearing"),
        HeldTable.ofOperator("mediation_term"),
        HeldTable.ofOperator("mediation_step"),
        HeldTable.ofOperator("decoration_filing"),
        HeldTable.ofOperator("decoration_deduction"),
        HeldTable.ofOperator("decoration_visit"),
        HeldTable.ofOperator("decoration_step"),
        HeldTable.ofOperator("contractor_breach"),
        HeldTable.ofOperator("special_service"),
        HeldTable.ofOperator("special_service_price"),
        HeldTable.ofOperator("special_service_order"));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of("decoration_act", "What may not be done is told to everybody");
  }
}
