package io.linli.tenancy.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.LinliTest;
import io.linli.testkit.Transfers;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The catalogue itself proves that no table was forgotten when a company is removed. */
@LinliTest
class RemovalCatalogueTest {

  /** Tables of which something stays under the company's id, each with the reason. */
  private static final Map<String, String> STAYS =
      Map.ofEntries(
          Map.entry("audit_entry", "Evidence about records that others keep"),
          Map.entry("personal_data_look", "Evidence of who looked at whom"),
          Map.entry("tenant_removal", "Says that the company is removed"),
          Map.entry("service_contract", "What was in force is on file with the street"),
          Map.entry("service_contract_tariff", "Part of the contract"),
          Map.entry("service_item", "Part of the contract"),
          Map.entry("service_contract_attachment", "Part of the contract"),
          Map.entry("assessment_self_check", "Part of the street's round"),
          Map.entry("assessment_standard", "A supervisor's"),
          Map.entry("assessment_round", "A supervisor's"),
          Map.entry("assessment_entry", "A supervisor's"),
          Map.entry("assessment_sheet", "A supervisor's"),
          Map.entry("rectification_order", "A supervisor's"),
          Map.entry("rectification_step", "A supervisor's, with the company's answers"),
          Map.entry("estate_rule", "A supervisor's"),
          Map.entry("rule_override", "What was decided by it stays, and names it"),
          Map.entry("rule_pack", "A supervisor's"),
          Map.entry("rule_value", "A supervisor's"),
          Map.entry("management_area", "A supervisor's"),
          Map.entry("survey", "A supervisor's"));

  private static final String WITH_TENANT =
      "select table_name from information_schema.columns where table_schema = 'public'"
          + " and column_name = 'tenant_id'";

  /** Rows whose tenant follows that of their estate, which goes back to its registrar. */
  private static final String GOES_BACK =
      "with recursive follows(kept) as (select 'community'::regclass::oid"
          + " union select k.conrelid from pg_constraint k join follows f on f.kept = k.confrelid"
          + " join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)"
          + " where k.contype = 'f' and k.confupdtype = 'c' and a.attname = 'tenant_id')"
          + " select kept::regclass::text from follows";

  private static final String GOES =
      "select tablename from pg_policies where roles = '{linli_remover}'"
          + " union select 'stored_file_chunk' union select 'desk_worker'";

  @Test
  void everyTableOfACompanyGoesOrGoesBackOrStaysForAReason() {
    List<String> goesBack = Transfers.texts(GOES_BACK);
    List<String> goes = Transfers.texts(GOES);
    assertThat(STAYS.keySet())
        .doesNotContainAnyElementsOf(goes)
        .doesNotContainAnyElementsOf(goesBack);

    TreeSet<String> dealtWith = new TreeSet<>(STAYS.keySet());
    dealtWith.addAll(goes);
    dealtWith.addAll(goesBack);

    assertThat(dealtWith).containsAll(Transfers.texts(WITH_TENANT));
  }

  @Test
  void theRoleThatRemovesMayDeleteAndReadKeysAndNothingElse() {
    assertThat(
            Transfers.texts(
                "select distinct privilege_type from information_schema.role_table_grants"
                    + " where grantee = 'linli_remover'"))
        .containsExactly("DELETE");
    assertThat(
            Transfers.texts(
                "select distinct privilege_type || ' ' || column_name"
                    + " from information_schema.column_privileges where grantee = 'linli_remover'"))
        .containsExactlyInAnyOrder(
            "SELECT id", "SELECT tenant_id", "SELECT subject", "SELECT created_at");
  }
}
