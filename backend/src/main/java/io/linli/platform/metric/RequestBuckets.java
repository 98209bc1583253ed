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

  /** Gauges that both HTTP servers register under one name: they would tell of the first only. */
  private static final String ACTIVE = "http.server.active.";

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
  MeterFilter withoutActive() {
    return MeterFilter.denyNameStartsWith(ACTIVE);
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
