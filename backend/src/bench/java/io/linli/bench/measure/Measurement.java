package io.linli.bench.measure;

import io.linli.bench.work.Work;

/**
 * A work's figures.
 *
 * @param flatOut of the service
 * @param half of the service at half of that rate
 * @param limit flat out, with the best number of connections
 * @param limitHalf at half of that rate
 * @param serviceCpu milliseconds for one answer
 * @param databaseCpu milliseconds for one answer
 */
public record Measurement(
    Work work,
    Load flatOut,
    Load half,
    Load limit,
    int connections,
    Load limitHalf,
    double serviceCpu,
    double databaseCpu) {

  /** The part of the limit's throughput that the service reaches. */
  public double ratio() {
    return flatOut.perSecond() / limit.perSecond();
  }

  /** How many times a percentile of the limit's the service's is, each at half load. */
  public double times(double percentage) {
    return half.percentile(percentage) / limitHalf.percentile(percentage);
  }

  /** Answers that weren't what they should be. */
  public long failures() {
    return flatOut.failures() + half.failures();
  }
}
