package io.linli.platform.job;

import io.linli.platform.metric.TenantUsage;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** What Prometheus is told of jobs. What waits is the same in all replicas: it is one queue. */
@ApplicationScoped
class JobMetrics {
  private final MeterRegistry registry;
  private final JobLedger ledger;
  private final TenantUsage usage;
  private volatile JobBacklog backlog = JobBacklog.NONE;

  JobMetrics(MeterRegistry registry, JobLedger ledger, TenantUsage usage) {
    this.registry = registry;
    this.ledger = ledger;
    this.usage = usage;
    Gauge.builder("linli.jobs.waiting", () -> backlog.waiting())
        .description("Jobs that nobody has taken up yet")
        .register(registry);
    Gauge.builder("linli.jobs.oldest.waiting", () -> backlog.oldestSeconds())
        .description("How long the oldest of them has waited")
        .baseUnit("seconds")
        .register(registry);
  }

  @Scheduled(every = "30s")
  void look() {
    backlog = ledger.backlog();
  }

  /** Begins to time a job. */
  Timer.Sample begin() {
    return Timer.start(registry);
  }

  /** Counts a job that has ended, with the time that it took. */
  void ended(
      Timer.Sample begun, ClaimedJob job, JobRun run, JobStatus outcome, String problemCode) {
    usage.job(job.orderer().tenantId(), run.outcome() == null ? 0 : run.outcome().rows());
    begun.stop(
        Timer.builder("linli.jobs")
            .description("Jobs that have ended")
            .tag("kind", job.kind())
            .tag("outcome", outcome.name())
            .tag("problem", problemCode == null ? "none" : problemCode)
            .register(registry));
  }
}
