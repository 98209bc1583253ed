package io.linli.bench.measure;

import java.time.Duration;

/**
 * How long something takes, against the least that it could.
 *
 * @param limit null where there is nothing to hold it against
 * @param goalTimes the most times the limit, 0 for no goal
 * @param goalTime the most that it may take whatever the limit, null for no goal
 */
public record Comparison(
    String title,
    Duration linli,
    Duration limit,
    double goalTimes,
    Duration goalTime,
    String remarks) {

  /** Held to a number of times the limit. */
  public static Comparison of(
      String title, Duration linli, Duration limit, double goalTimes, String remarks) {
    return new Comparison(title, linli, limit, goalTimes, null, remarks);
  }

  /** How many times the limit it takes. */
  public double times() {
    return linli.toNanos() / (double) limit.toNanos();
  }
}
