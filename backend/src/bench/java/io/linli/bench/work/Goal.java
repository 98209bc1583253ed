package io.linli.bench.work;

/**
 * What a work is held to; 0 where it isn't.
 *
 * @param throughput the least part of the limit's throughput
 * @param tail the most times the limit's 99th percentile
 * @param p95 the most milliseconds of the 95th percentile
 * @param median the most times the limit's median
 */
public record Goal(double throughput, double tail, double p95, double median) {

  /** Lists and single records. */
  static final Goal HALF = new Goal(0.5, 3, 0, 0);

  /** Lists of supervisors. */
  static final Goal HALF_THROUGHPUT = new Goal(0.5, 0, 0, 0);

  /** Coverage. */
  static final Goal COVERAGE = new Goal(0, 0, 50, 1.5);

  static final Goal NONE = new Goal(0, 0, 0, 0);
}
