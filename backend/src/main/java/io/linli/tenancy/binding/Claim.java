package io.linli.tenancy.binding;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.Capacity;
import java.util.Set;
import java.util.UUID;

/**
 * What a verified token says for one request, before the tenant is asked.
 *
 * @param subject who
 * @param tenantId for which tenant, null for the operator of the service
 * @param roles the roles that the issuer gives
 */
record Claim(String subject, UUID tenantId, Set<String> roles) {
  /** Somebody who has signed in, for nobody else. */
  Caller person(Capacity capacity) {
    return new Caller(subject, null, capacity, null, Set.of());
  }

  Caller platformOperator() {
    return new Caller(subject, null, Capacity.PLATFORM, null, roles);
  }

  Caller member(TenantDirectory.Profile tenant, Set<String> held) {
    return new Caller(subject, tenantId, tenant.kind().capacity(), tenant.areaCode(), held);
  }
}
