package io.linli.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateBucketsTest {
  private static final Duration BURST = Duration.ofSeconds(5);

  private final HandMovedTime time = new HandMovedTime();
  private final RateBuckets<String> buckets = new RateBuckets<>(time, 100);

  @Test
  void letsThroughWhatWasSavedUpAndThenTheRate() {
    assertThat(let("a", rate(10, 1), 60)).isEqualTo(50);

    time.pass(Duration.ofSeconds(2));

    assertThat(let("a", rate(10, 1), 60)).isEqualTo(20);
  }

  @Test
  void saysHowLongToWait() {
    let("a", rate(10, 1), 50);

    assertThat(buckets.take("a", rate(10, 1))).isEqualTo(Duration.ofMillis(100).toNanos());
  }

  @Test
  void countsEachKeyForItself() {
    let("a", rate(10, 1), 60);

    assertThat(let("b", rate(10, 1), 60)).isEqualTo(50);
  }

  @Test
  void eachOfThreeReplicasLetsAThirdThrough() {
    assertThat(let("a", rate(10, 3), 60)).isEqualTo(16);

    time.pass(Duration.ofSeconds(3));

    assertThat(let("a", rate(10, 3), 60)).isEqualTo(10);
  }

  @Test
  void aReplicaThatComesTakesItsShareOfWhatIsLeft() {
    let("a", rate(10, 1), 20);

    assertThat(let("a", rate(10, 2), 60)).isEqualTo(15);
  }

  @Test
  void everybodyHasARequestHoweverManyReplicasThereAre() {
    assertThat(let("a", new Rate(1, Duration.ofMillis(1), 40), 5)).isEqualTo(1);
  }

  private static Rate rate(int perSecond, int replicas) {
    return new Rate(perSecond, BURST, replicas);
  }

  /** How many of some requests that come at once are let through. */
  private int let(String key, Rate rate, int requests) {
    int through = 0;
    for (int n = 0; n < requests; n++) {
      through += buckets.take(key, rate) == 0 ? 1 : 0;
    }
    return through;
  }

  private static final class HandMovedTime implements TimeMeter {
    private long nanos;

    void pass(Duration span) {
      nanos += span.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
