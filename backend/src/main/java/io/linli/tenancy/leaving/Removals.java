package io.linli.tenancy.leaving;

import io.linli.platform.problem.Problem;
import io.linli.platform.settings.LinliSettings;
import io.linli.tenancy.TenancyProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** When closed companies are removed, as the platform operator decides about it. */
@ApplicationScoped
public class Removals {
  private final Session entities;
  private final LinliSettings settings;
  private final Clock clock;

  Removals(Session entities, LinliSettings settings, Clock clock) {
    this.entities = entities;
    this.settings = settings;
    this.clock = clock;
  }

  /** Begins the waiting period of a company that is being closed. */
  public void plan(UUID tenantId) {
    entities
        .createNativeMutationQuery(
            "insert into tenant_removal (tenant_id, due_at) values (:tenant, :due)")
        .setParameter("tenant", tenantId)
        .setParameter("due", clock.instant().plus(settings.leaving().waitingPeriod()))
        .executeUpdate();
  }

  /**
   * Takes a removal back, if there is one.
   *
   * @throws Problem {@code tenant-removal-begun} when it has begun
   */
  public void takeBack(UUID tenantId) {
    entities
        .createNativeMutationQuery(
            "delete from tenant_removal where tenant_id = :tenant and started_at is null")
        .setParameter("tenant", tenantId)
        .executeUpdate();
    if (!of(List.of(tenantId)).isEmpty()) {
      throw Problem.of(TenancyProblem.TENANT_REMOVAL_BEGUN);
    }
  }

  /** The removals of some tenants, by tenant; those without one are left out. */
  public Map<UUID, Removal> of(Collection<UUID> tenantIds) {
    if (tenantIds.isEmpty()) {
      return Map.of();
    }
    List<Tuple> rows =
        entities
            .createNativeQuery(
                "select tenant_id, due_at, started_at, finished_at from tenant_removal"
                    + " where tenant_id in (:tenants)",
                Tuple.class)
            .addScalar("tenant_id", UUID.class)
            .addScalar("due_at", Instant.class)
            .addScalar("started_at", Instant.class)
            .addScalar("finished_at", Instant.class)
            .setParameterList("tenants", tenantIds)
            .getResultList();
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> row.get(0, UUID.class),
                row ->
                    new Removal(
                        row.get(1, Instant.class),
                        row.get(2, Instant.class),
                        row.get(3, Instant.class))));
  }
}
