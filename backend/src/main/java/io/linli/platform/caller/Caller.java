package io.linli.platform.caller;

import java.util.Set;
import java.util.UUID;

/**
 * On whose behalf the service is working: who, for which tenant, in which capacity.
 *
 * @param subject who, as the issuer of the token names the person; a job keeps its orderer's
 * @param tenantId the tenant, null for the platform operator and for the service's own housekeeping
 * @param capacity decides the database role, and with it the policies that apply
 * @param areaCode the jurisdiction as an area code prefix (4, 6, 9 or 12 digits), null unless the
 *     tenant is a supervisor
 * @param roles the roles that hold for this request: those of the token that the tenant has granted
 */
public record Caller(
    String subject, UUID tenantId, Capacity capacity, String areaCode, Set<String> roles) {

  public Caller {
    roles = Set.copyOf(roles);
  }

  /** The service itself, looking up tenants or queued jobs before anybody's data is touched. */
  public static Caller service(Capacity capacity) {
    return new Caller("linli", null, capacity, null, Set.of());
  }

  /** The same person in another capacity: a street's service centre runs estates itself (T3). */
  public Caller actingAs(Capacity other) {
    return new Caller(subject, tenantId, other, areaCode, roles);
  }

  public boolean isSupervisor() {
    return capacity == Capacity.SUPERVISOR;
  }

  public boolean has(String role) {
    return roles.contains(role);
  }
}
