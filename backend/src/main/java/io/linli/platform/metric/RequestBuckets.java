package io.linli.platform.metric;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Counts requests in buckets of time, so that quantiles can be told over all replicas. */
@Singleton
class RequestBuckets {
  private static final String REQUESTS = "http.server.requests";

  /**
   * One gauge without a label, registered by both HTTP servers: it would tell of the first only.
   */
  private static final String CONNECTIONS = "http.server.active.connections";

  /** The buckets' upper ends, in nanoseconds: 25 ms to 2 s. */
  private static final DistributionStatisticConfig BUCKETS =
      DistributionStatisticConfig.builder()
          .serviceLevelObjectives(
              25_000_000,
              50_000_000,
              100_000_000,
              250_000_000,
              500_000_000,
              1_000_000_000,
              2_000_000_000)
          .build();

  @Produces
  @Singleton
  MeterFilter withoutConnections() {
    return MeterFilter.denyNameStartsWith(CONNECTIONS);
  }

  @Produces
  @Singleton
  MeterFilter buckets() {
    return new MeterFilter() {
      @Override
      public DistributionStatisticConfig configure(
          Meter.Id meter, DistributionStatisticConfig config) {
        return meter.getName().equals(REQUESTS) ? BUCKETS.merge(config) : config;
      }
    };
  }
}
