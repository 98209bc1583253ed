package io.linli.news.holding;

import io.linli.platform.caller.Capacity;
import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** A tenant's webhooks, and what was delivered to them. */
@ApplicationScoped
class NewsHoldings implements TenantHoldings {
  private static final String TO_WEBHOOKS =
      "t.tenant_id = (select current_tenant()) and t.webhook_id is not null";

  @Override
  public List<HeldTable> exported() {
    return List.of(
        HeldTable.ofOperator("webhook"),
        HeldTable.rows("webhook-delivery", "delivery", Capacity.OPERATOR, TO_WEBHOOKS));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of(
        "message", "Each person's own; about records that are here",
        "message_channel", "Each person's own address",
        "webhook_secret", "A secret leaves once, when it is made");
  }
}
