package io.linli.tenancy;

import java.util.List;
import java.util.Map;

/**
 * What a context keeps for tenants. Each context has one bean of this type; together they name
 * every table that holds something of a tenant.
 */
public interface TenantHoldings {

  /** What a tenant is given when it asks for everything. */
  List<HeldTable> exported();

  /** Tables that it isn't given, each with the reason. */
  Map<String, String> leftOut();
}
