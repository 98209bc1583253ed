package io.linli.platform.metric;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much of the service each tenant uses: counts by the tenant's id, and nothing of its people or
 * its data. So many tenants have lines of their own in a replica; those who come later share one.
 */
@ApplicationScoped
public class TenantUsage {
  private static final int MOST_TENANTS = 2_000;
  private static final String OTHERS = "other";

  private final MeterRegistry registry;
  private final Map<UUID, Counters> tenants = new ConcurrentHashMap<>();
  private final Counters others;

  TenantUsage(MeterRegistry registry) {
    this.registry = registry;
    this.others = counters(OTHERS);
  }

  /** What is counted of one tenant. */
  private record Counters(
      Counter taken, Counter refused, Counter jobs, Counter rows, Counter bytes) {}

  /**
   * A request came.
   *
   * @param refused whether it was one too many
   */
  public void request(UUID tenantId, boolean refused) {
    Counters counters = of(tenantId);
    (refused ? counters.refused() : counters.taken()).increment();
  }

  /**
   * A job ended.
   *
   * @param rows that it read or wrote
   */
  public void job(UUID tenantId, long rows) {
    of(tenantId).jobs().increment();
    of(tenantId).rows().increment((double) rows);
  }

  /** A file was stored, whether somebody sent it or a job made it. */
  public void file(UUID tenantId, long bytes) {
    of(tenantId).bytes().increment((double) bytes);
  }

  private Counters of(UUID tenantId) {
    Counters known = tenants.get(tenantId);
    if (known != null) {
      return known;
    }
    return tenants.size() < MOST_TENANTS
        ? tenants.computeIfAbsent(tenantId, id -> counters(id.toString()))
        : others;
  }

  private Counters counters(String tenant) {
    return new Counters(
        requests(tenant, "taken"),
        requests(tenant, "refused"),
        counter("linli.tenant.jobs", "Jobs that have ended", tenant).register(registry),
        counter("linli.tenant.rows", "Rows that jobs have read or written", tenant)
            .register(registry),
        counter("linli.tenant.files", "What was stored in files", tenant)
            .baseUnit("bytes")
            .register(registry));
  }

  private Counter requests(String tenant, String outcome) {
    return counter("linli.tenant.requests", "Requests, and those that were too many", tenant)
        .tag("outcome", outcome)
        .register(registry);
  }

  private static Counter.Builder counter(String name, String description, String tenant) {
    return Counter.builder(name).description(description).tag("tenant", tenant);
  }
}
