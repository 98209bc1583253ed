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
  private final LocalTokens tokens;

  public Sessions(Town town, LocalTokens tokens) {
    this.town = town;
    this.tokens = tokens;
  }

  /** A company's member, by its tenant. */
  public Session company(UUID tenant) {
    return byTenant.computeIfAbsent(tenant, id -> new Session(token(id), Binding.operator(id)));
  }

  /** All companies' members. */
  public List<Session> companies() {
    return IntStream.range(0, town.companies()).mapToObj(n -> company(town.company(n))).toList();
  }

  /** A supervisor's member. */
  public Session supervisor(Supervisor supervisor) {
    return byTenant.computeIfAbsent(
        supervisor.tenant(),
        id -> new Session(token(id), Binding.supervisor(id, supervisor.areaCode())));
  }

  /** All supervisors' members. */
  public List<Session> supervisors() {
    return town.supervisors().stream().map(this::supervisor).toList();
  }

  private String token(UUID tenant) {
    return tokens.ofMember(Town.SUBJECT, tenant.toString(), ROLES);
  }
}
