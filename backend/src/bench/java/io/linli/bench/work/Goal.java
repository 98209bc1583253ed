package io.linli.bench.work;

/**
 * What a work is held to.
 *
 * @param throughput the least part of the limit's throughput
 * @param tail the most times the limit's 99th percentile, 0 for none
 */
public record Goal(double throughput, double tail) {

  static final Goal HALF = new Goal(0.5, 3);

  static final Goal NONE = new Goal(0, 0);
}
