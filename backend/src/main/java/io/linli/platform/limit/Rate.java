package io.linli.platform.limit;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;

/**
 * How often something may be done in this replica.
 *
 * @param perSecond over all replicas
 * @param burst for how long a time requests may be saved up and come at once
 * @param replicas that share it
 */
record Rate(int perSecond, Duration burst, int replicas) {
  /** This replica's share; nobody's is less than one request. */
  Bandwidth share() {
    return Bandwidth.builder()
        .capacity(Math.max(1, perSecond * burst.toMillis() / 1000 / replicas))
        .refillGreedy(perSecond, Duration.ofSeconds(replicas))
        .build();
  }
}
