package io.linli.bench.measure;

import io.linli.bench.work.Sample;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * What a flood by one tenant does to the others: the same quiet load of theirs, first alone and
 * then beside it.
 */
public final class FloodBench {

  /** Far from what the service can do, so that what is measured is the flood. */
  private static final int QUIET_PER_SECOND = 100;

  private static final int FLOODING_CALLERS = 64;

  /**
   * The flood begins so long before what is measured: a second load that starts in this process is
   * felt by the first, whatever the service does.
   */
  private static final Duration LEAD = Duration.ofSeconds(6);

  /** The flood ends so long after it. */
  private static final Duration REST = Duration.ofSeconds(2);

  private final URI address;
  private final List<Sample> quiet;
  private final List<Sample> flooding;
  private final Duration duration;

  /**
   * A flood that hasn't begun.
   *
   * @param quiet what the others ask
   * @param flooding what the flooding tenant asks
   * @param duration of each load that is measured
   */
  public FloodBench(URI address, List<Sample> quiet, List<Sample> flooding, Duration duration) {
    this.address = address;
    this.quiet = quiet;
    this.flooding = flooding;
    this.duration = duration;
  }

  /** Puts the service under both loads without measuring. */
  public void warmUp(Duration time) {
    http().flatOut(flooding, FLOODING_CALLERS / 2, time.dividedBy(2));
    http().atRate(quiet, 2.0 * QUIET_PER_SECOND, time.dividedBy(2));
  }

  /** A flood at a fixed rate, whether it is answered or not. */
  public Flood atRate(int perSecond) {
    return beside(() -> http().atRate(flooding, perSecond, floodTime()));
  }

  /** A flood of callers who ask again as soon as they are answered. */
  public Flood flatOut() {
    return beside(() -> http().flatOut(flooding, FLOODING_CALLERS, floodTime()));
  }

  private Flood beside(Supplier<Load> floods) {
    Load alone = http().atRate(quiet, QUIET_PER_SECOND, duration);
    CompletableFuture<Load> flood = CompletableFuture.supplyAsync(floods);
    LockSupport.parkNanos(LEAD.toNanos());
    Load beside = http().atRate(quiet, QUIET_PER_SECOND, duration);
    return new Flood(alone, beside, flood.join());
  }

  private Duration floodTime() {
    return LEAD.plus(duration).plus(REST);
  }

  /** Each load has connections of its own. */
  private HttpLoad http() {
    return new HttpLoad(address);
  }
}
