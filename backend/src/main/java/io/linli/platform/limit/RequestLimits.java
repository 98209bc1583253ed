package io.linli.platform.limit;

import io.github.bucket4j.TimeMeter;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.ProblemType;
import io.linli.platform.replica.Replicas;
import io.linli.platform.settings.LinliSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * How often a caller, and a tenant as a whole, may ask. Nothing of it leaves this replica's memory:
 * each lets through its share of what all of them may (ADR 0019).
 */
@ApplicationScoped
public class RequestLimits {
  private static final long MOST_CALLERS = 50_000;
  private static final long MOST_TENANTS = 10_000;

  private final LinliSettings.Limits settings;
  private final Replicas replicas;
  private final RateBuckets<CallerKey> callers =
      new RateBuckets<>(TimeMeter.SYSTEM_NANOTIME, MOST_CALLERS);
  private final RateBuckets<UUID> tenants =
      new RateBuckets<>(TimeMeter.SYSTEM_NANOTIME, MOST_TENANTS);

  RequestLimits(LinliSettings settings, Replicas replicas) {
    this.settings = settings.limits();
    this.replicas = replicas;
  }

  /** Somebody, for one tenant: who works for two counts in each for itself. */
  private record CallerKey(UUID tenantId, String subject) {}

  /**
   * Counts a request.
   *
   * @param subject who asks: a person or a service account
   * @param tenantId for which tenant, null for none
   * @return why it is refused, when it is
   */
  public Optional<Problem> count(String subject, UUID tenantId) {
    long wait = callers.take(new CallerKey(tenantId, subject), rate(settings.callerRate()));
    if (wait > 0) {
      return refusal(PlatformProblem.TOO_MANY_REQUESTS, wait);
    }
    wait = tenantId == null ? 0 : tenants.take(tenantId, rate(settings.tenantRate()));
    return wait > 0 ? refusal(PlatformProblem.TENANT_TOO_MANY_REQUESTS, wait) : Optional.empty();
  }

  private Rate rate(int perSecond) {
    return new Rate(perSecond, settings.burst(), replicas.live());
  }

  private static Optional<Problem> refusal(ProblemType type, long nanos) {
    return Optional.of(Problem.later(type, Duration.ofNanos(nanos)));
  }
}
