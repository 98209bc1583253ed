package io.linli.bench.measure;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * The CPU time of processes with all that they have started, as far as that still runs.
 *
 * @param process the first of them
 */
public record CpuClock(ProcessHandle process) {

  /** What they have used so far. */
  public Duration read() {
    return Stream.concat(Stream.of(process), process.descendants())
        .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Milliseconds for each of a number of answers since an earlier reading. */
  double millisEach(Duration earlier, long answers) {
    return read().minus(earlier).toNanos() / 1e6 / Math.max(1, answers);
  }
}
