package io.linli.bench.work;

import io.linli.bench.town.Supervisor;
import io.linli.bench.town.Town;
import io.linli.launch.LocalTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Who works with the service: one member of each company and supervisor. */
public final class Sessions {

  private static final Set<String> ROLES =
      Set.of("tenant-administrator", "manager", "clerk", "assessor", "read-only");

  private final Map<UUID, Session> byTenant = new HashMap<>();
  private final Town town;

  public Sessions(Town town, LocalTokens tokens) {
    this.town = town;
    for (int n = 0; n < town.companies(); n++) {
      UUID id = town.company(n);
      byTenant.put(id, new Session(token(tokens, id), Binding.operator(id)));
    }
    for (Supervisor supervisor : town.supervisors()) {
      UUID id = supervisor.tenant();
      byTenant.put(
          id, new Session(token(tokens, id), Binding.supervisor(id, supervisor.areaCode())));
    }
  }

  /** The member of a tenant. */
  public Session tenant(UUID tenant) {
    return byTenant.get(tenant);
  }

  /** All companies' members. */
  public List<Session> companies() {
    return IntStream.range(0, town.companies()).mapToObj(n -> tenant(town.company(n))).toList();
  }

  /** All supervisors' members. */
  public List<Session> supervisors() {
    return town.supervisors().stream().map(each -> tenant(each.tenant())).toList();
  }

  private static String token(LocalTokens tokens, UUID tenant) {
    return tokens.ofMember(Town.SUBJECT, tenant.toString(), ROLES);
  }
}
