package io.linli.tenancy.binding;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.Roles;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a verified token says, before the tenant is asked.
 *
 * @param subject who
 * @param tenantId for which tenant, null for the operator of the service
 * @param roles the roles that the issuer gives
 */
record Claim(String subject, UUID tenantId, Set<String> roles) {
  /** The claim of a tenant's member, with the roles that tenants grant and no others. */
  static Claim ofMember(String subject, UUID tenantId, Set<String> groups) {
    Set<String> roles = new HashSet<>(groups);
    roles.retainAll(Roles.OF_TENANTS);
    return new Claim(subject, tenantId, roles);
  }

  static Claim ofPlatformOperator(String subject) {
    return new Claim(subject, null, Set.of(Roles.PLATFORM_OPERATOR));
  }

  Caller platformOperator() {
    return new Caller(subject, null, Capacity.PLATFORM, null, roles);
  }

  Caller member(TenantDirectory.Profile tenant, Set<String> held) {
    return new Caller(subject, tenantId, tenant.kind().capacity(), tenant.areaCode(), held);
  }
}
