package io.linli.bench.town;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a whole by weights, nothing lost to rounding: the largest remainders get what is left.
 */
final class Shares {
  private Shares() {}

  /** Parts in the order of the weights, each at least 1, their sum the whole. */
  static List<Integer> of(int whole, List<Double> weights) {
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    List<Integer> parts = new ArrayList<>();
    List<Double> remainders = new ArrayList<>();
    for (double weight : weights) {
      double exact = whole * weight / sum;
      parts.add(Math.max(1, (int) exact));
      remainders.add(exact - parts.get(parts.size() - 1));
    }
    int left = whole - parts.stream().mapToInt(Integer::intValue).sum();
    if (left < 0) {
      // The smallest have got more than theirs: the largest miss it least.
      int largest = parts.indexOf(Collections.max(parts));
      parts.set(largest, parts.get(largest) + left);
      return parts;
    }
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
        .limit(left)
        .forEach(index -> parts.set(index, parts.get(index) + 1));
    return parts;
  }

  /** The n-th of as many equal parts as there can be. */
  static int even(int whole, int parts, int n) {
    return whole / parts + (n < whole % parts ? 1 : 0);
  }
}
