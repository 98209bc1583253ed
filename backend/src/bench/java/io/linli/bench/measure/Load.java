package io.linli.bench.measure;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What came of a load.
 *
 * @param answers how many there were
 * @param failures answers that weren't what they should be, and requests without one
 * @param times response times in nanoseconds
 */
public record Load(long answers, long failures, Duration duration, Histogram times) {

  /** The longest response time that is told apart. */
  static final Duration LONGEST = Duration.ofMinutes(1);

  /** Significant digits of response times. */
  static final int DIGITS = 3;

  /** Answers in a second. */
  public double perSecond() {
    return answers * 1e9 / duration.toNanos();
  }

  /** The response time that the given percentage is not slower than, in milliseconds. */
  public double percentile(double percentage) {
    return times.getValueAtPercentile(percentage) / 1e6;
  }
}
