package io.linli.photo.holding;

import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The photos of the estates that a tenant keeps; their contents are fetched one by one. */
@ApplicationScoped
class PhotoHoldings implements TenantHoldings {

  @Override
  public List<HeldTable> exported() {
    return List.of(HeldTable.ofOperator("photo"));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of();
  }
}
