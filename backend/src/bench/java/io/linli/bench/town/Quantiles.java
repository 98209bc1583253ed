package io.linli.bench.town;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A distribution by some of its quantiles. Between them values grow by a constant factor, as sizes
 * and prices do.
 */
final class Quantiles {
  static final Quantiles HOUSEHOLDS_OF_ESTATE = new Quantiles(4, 8, 90, 324, 858, 2_348, 4_000);

  static final Quantiles BUILDINGS_OF_ESTATE = new Quantiles(1, 1, 2, 5, 13, 43, 60);

  /** Yuan per m² and month. */
  static final Quantiles TARIFF = new Quantiles(0.3, 0.38, 0.7, 1.2, 2.0, 5.0, 6.0);

  /** Years. */
  static final Quantiles BUILT = new Quantiles(1978, 1982, 1990, 1998, 2006, 2015, 2020);

  private static final double[] AT = {0, 0.05, 0.25, 0.5, 0.75, 0.95, 1};

  private final double[] values;

  private Quantiles(double... values) {
    this.values = values;
  }

  /** The value that the given part of all values lies below. */
  double at(double part) {
    int upper = 1;
    while (AT[upper] < part) {
      upper++;
    }
    double between = (part - AT[upper - 1]) / (AT[upper] - AT[upper - 1]);
    return values[upper - 1] * Math.pow(values[upper] / values[upper - 1], between);
  }

  /** One value from each of as many equal strata, ascending. */
  List<Double> sample(int count, SplittableRandom random) {
    return IntStream.range(0, count)
        .mapToObj(stratum -> at((stratum + random.nextDouble()) / count))
        .toList();
  }

  /** The same in no order. */
  List<Double> shuffled(int count, SplittableRandom random) {
    List<Double> values = sample(count, random).stream().collect(Collectors.toList());
    Collections.shuffle(values, new Random(random.nextLong()));
    return values;
  }
}
