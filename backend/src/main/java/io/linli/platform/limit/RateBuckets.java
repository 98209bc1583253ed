package io.linli.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.TokensInheritanceStrategy;
import java.time.Duration;

/**
 * A bucket of tokens for each key, in this replica's memory: every request takes one, and they grow
 * back with time. When the rate of a key changes, what is left changes with it.
 *
 * @param <K> by what is counted
 */
final class RateBuckets<K> {
  /** One that nobody has asked for a while is full again, and may be forgotten. */
  private static final Duration MEMORY = Duration.ofMinutes(10);

  private final TimeMeter time;
  private final Cache<K, Metered> buckets;

  /**
   * Without any bucket.
   *
   * @param most keys that are remembered at once
   */
  RateBuckets(TimeMeter time, long most) {
    this.time = time;
    this.buckets = Caffeine.newBuilder().maximumSize(most).expireAfterAccess(MEMORY).build();
  }

  /** Takes a token; the nanoseconds until there is one again when there is none, else 0. */
  long take(K key, Rate rate) {
    ConsumptionProbe probe =
        buckets
            .get(key, absent -> new Metered(rate, time))
            .at(rate)
            .tryConsumeAndReturnRemaining(1);
    return probe.getNanosToWaitForRefill();
  }

  /** A bucket and the rate that it grows at. */
  private static final class Metered {
    private final Bucket bucket;
    private volatile Rate rate;

    Metered(Rate rate, TimeMeter time) {
      this.rate = rate;
      this.bucket = Bucket.builder().addLimit(rate.share()).withCustomTimePrecision(time).build();
    }

    Bucket at(Rate wanted) {
      if (!rate.equals(wanted)) {
        BucketConfiguration share = BucketConfiguration.builder().addLimit(wanted.share()).build();
        bucket.replaceConfiguration(share, TokensInheritanceStrategy.PROPORTIONALLY);
        rate = wanted;
      }
      return bucket;
    }
  }
}
