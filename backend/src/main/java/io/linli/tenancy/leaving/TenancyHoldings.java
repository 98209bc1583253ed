package io.linli.tenancy.leaving;

import io.linli.platform.caller.Capacity;
import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The tenant itself, its members, and what the platform keeps for it. */
@ApplicationScoped
class TenancyHoldings implements TenantHoldings {

  @Override
  public List<HeldTable> exported() {
    return List.of(
        HeldTable.rows("tenant", "tenant", Capacity.OPERATOR, "t.id = (select current_tenant())"),
        HeldTable.ofOperator("member"),
        HeldTable.ofOperator("invitation"),
        HeldTable.ofOperator("job"),
        HeldTable.ofOperator("stored_file"),
        HeldTable.ofOperator("audit_entry"));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of(
        "stored_file_chunk", "Contents of files: sheets whose rows are here, and results of jobs",
        "identity_task", "What the identity provider is still to be told; gone once it has heard",
        "tenant_removal", "When a closed tenant is removed; one that exports isn't closed",
        "idempotency_key", "Answers kept for a while, so that a repeated request isn't done twice",
        "outbox_event", "What is to be told of records that are here; ids and codes, for a while",
        "outbox_subject", "How many events a record has had",
        "region", "Division codes are public statistics",
        "replica", "Signs of life of the service's own processes");
  }
}
